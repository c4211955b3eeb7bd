import TestSupport
import Testing
import Understanding

struct VagueOddsTests {
    @Test(arguments: [
        (
            "urgh, properly seized up after yesterday \u{1F616}",
            "urgh, calves properly seized up after yesterday \u{1F616}"
        ),
        ("my legs have had it", "my hamstrings have had it"),
        ("which ball should i buy", "which ball for the sole of my foot"),
        ("it's playing up again", "does massage prevent injury again"), ("fix me pls", "fix my wifi pls"),
    ])
    func `given two lines alike, when one says enough, then the other is the vaguer`(vague: String, clear: String) {
        let ready = RealCorpus.compiled.ready
        let odds = { (line: String) in ready.vagueness.logOdds(of: ready.matcher.query(for: line)) }
        #expect(odds(vague) > odds(clear))
    }
}
