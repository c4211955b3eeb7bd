import Testing

@testable import Understanding

struct StemmerTests {
    @Test(arguments: [
        ["ball", "balls"], ["massage", "massages", "massaging", "massaged"], ["roll", "rolls", "rolling", "rolled"],
        ["run", "runs", "running"], ["stretch", "stretches", "stretching"], ["injury", "injuries"],
        ["press", "presses", "pressing", "pressed"], ["tight", "tightly"], ["ease", "easing", "eased"],
        ["stiff", "stiffs"], ["bus", "buses"], ["tap", "taps", "tapping", "tapped"],
    ])
    func `given forms of one word, when stemmed, then they meet`(forms: [String]) {
        #expect(Set(forms.map(Stemmer.stem)).count == 1, "\(forms.map(Stemmer.stem))")
    }

    @Test(arguments: [
        ["need", "ne"], ["feet", "fe"], ["sing", "s"], ["calf", "calm"], ["hips", "hi"], ["gas", "ga"],
    ])
    func `given different words, when stemmed, then they stay apart`(words: [String]) {
        #expect(Set(words.map(Stemmer.stem)).count == words.count)
    }

    @Test(arguments: ["", "a", "你好", "é", "1984", "ing", "eds"])
    func `given a word too short or not English, when stemmed, then it is not lost`(word: String) {
        #expect(Stemmer.stem(word).isEmpty == word.isEmpty)
    }
}
