internal import CorpusModel
internal import Diagnostics

extension Article {
    /// - Parameter id: As the file's name has it; its pieces take their ids from that.
    init(_ fields: inout Fields, id: String) {
        fields.checkArticleID(is: id)
        let before = fields.findings.diagnostics.count
        let people = fields.records("people", "person") { Person(&$0) }
        // With a mistake among the people, a name that seems to be missing would be a second report of it.
        let speakers = fields.findings.diagnostics.count == before ? people.map(\.name) : nil
        self.init(
            id: id, title: fields.text("title"), author: fields.text("author"), publisher: fields.text("publisher"),
            date: fields.date("date"), url: fields.webAddress("url", required: true), about: fields.text("about"),
            people: people)
        advice = fields.records("advice", "piece of advice", required: true) {
            Advice(&$0, article: id, speakers: speakers)
        }
        fields.requireEntries("advice", "this article has no advice; add a piece")
    }
}

extension Person {
    fileprivate init(_ fields: inout Fields) {
        self.init(name: fields.text("name"), about: fields.text("about"))
    }
}

extension Advice {
    fileprivate init(_ fields: inout Fields, article: String, speakers: [String]?) {
        self.init(id: fields.id(as: .advice, prefix: "\(article)/"), title: fields.shortTitle())
        areas = fields.references("areas", to: .area)
        tools = fields.references("tools", to: .tool)
        phases = fields.references("phases", to: .phase)
        intents = fields.references("intents", to: .intent, required: true)
        symptoms = fields.references("symptoms", to: .symptom)
        saidBy = fields.speaker(among: speakers)
        text = fields.optionalText("text") ?? ""
        steps = fields.texts("steps").map(\.value)
        dose = fields.record("dose", "dose") { Dose(&$0) }
        pressure = fields.optionalText("pressure")
        cautions = fields.texts("cautions").map(\.value)
        alsoKnownAs = fields.phrases("also-known-as", scope: id, areQuestions: true)
        fields.requireEntries("intents", "this piece of advice answers no intent; add one, such as relieve")
        fields.checkLength(of: self)
    }
}

extension Dose {
    fileprivate init(_ fields: inout Fields) {
        let shortest = fields.number("seconds-min")
        let longest = fields.number("seconds-max")
        if let shortest, let longest, shortest.value > longest.value {
            let message =
                "'seconds-min' is \(shortest.value), more than the \(longest.value) of 'seconds-max'; swap them"
            fields.report(at: shortest.location, message)
        }
        self.init(
            secondsMin: shortest?.value, secondsMax: longest?.value, repetitions: fields.number("repetitions")?.value,
            per: fields.optionalText("per"), perDay: fields.number("per-day")?.value, text: fields.text("text"))
    }
}

extension Fields {
    fileprivate mutating func checkArticleID(is name: String) {
        guard let id = locatedText("id", required: true) else { return }
        if id.value != name {
            let mend = "write \(quoted(name)) or rename the file"
            report(at: id.location, "the id \(quoted(id.value)) differs from the file's name; \(mend)")
        } else {
            checkID(id)
        }
    }

    fileprivate mutating func shortTitle() -> String {
        let most = 70
        guard let title = locatedText("title", required: true) else { return "" }
        if title.value.count > most {
            report(at: title.location, "the title has \(title.value.count) characters; shorten it to \(most)")
        }
        return title.value
    }

    /// - Parameter people: Nil when it is not known who there is.
    fileprivate mutating func speaker(among people: [String]?) -> String? {
        guard let name = locatedText("said-by", required: false) else { return nil }
        if let people, !people.contains(name.value) {
            let remedy = "add who it is under 'people'"
            report(at: name.location, notFound(name.value, "name in 'people'", among: people, otherwise: remedy))
        }
        return name.value
    }

    fileprivate mutating func checkLength(of advice: Advice) {
        let most = 180
        // An empty 'text' was reported where it is.
        if entry("text", required: false) == nil, !hasEntries("steps") {
            report(at: location, "this piece of advice has neither 'text' nor 'steps'; add one")
        }
        let texts = [advice.text] + advice.steps + advice.cautions
        let count = texts.map { $0.split(whereSeparator: \.isWhitespace).count }.reduce(0, +)
        if count > most {
            let message = "this piece of advice has \(count) words in text, steps and cautions; shorten it to \(most)"
            report(at: location, message)
        }
    }

    /// A day as `2019-12-18`, or `not stated`.
    fileprivate mutating func date(_ key: String) -> String {
        guard let date = locatedText(key, required: true) else { return "" }
        if date.value != "not stated", !isDay(date.value) {
            let message = "\(quoted(date.value)) is not a date; write it as 2019-12-18, or 'not stated'"
            report(at: date.location, message)
        }
        return date.value
    }
}

private func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isNumeric = parts.allSatisfy { $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
    guard isNumeric, parts.map(\.utf8.count) == [4, 2, 2] else { return false }
    let numbers = parts.compactMap { Int($0) }
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return days.indices.contains(month - 1) && (1...days[month - 1]).contains(day)
}
