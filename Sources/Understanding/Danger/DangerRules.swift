import BinaryCoding

/// The patterns of signs and conditions, by the phrases that their first parts may be said in.
struct DangerRules: Sendable, Codable {
    enum Subject: Sendable {
        case sign(Int)
        case condition(Int)
        /// The question that is asked where a line does not tell whether it is of this sign.
        case question(Int)
    }

    /// For each rule: three times the number of its sign, that of its condition and one, or that of its sign and two.
    private var subjects = FlatList<UInt32>()
    /// For each rule, the numbers of its parts.
    private var partLists = NumberLists()
    /// For each part, the numbers of its phrases, and whether it is said of the part before it.
    private var phraseLists = NumberLists()
    private var isClose = FlatList<UInt8>()
    /// For each phrase, the rules whose first part it says.
    private var rulesByPhrase = NumberLists()
    /// For each phrase, the parts that it says.
    private var partsByPhrase = NumberLists()
    /// The phrases of all parts.
    private(set) var phrases = NumberSet()

    /// - Parameter number: Gives the number of a phrase.
    mutating func add(_ patterns: [String], _ subject: Subject, number: (String) -> Int) {
        for pattern in patterns {
            let parts = DangerPattern.parts(of: pattern, number: number)
            partLists.append(phraseLists.count..<(phraseLists.count + parts.count))
            for part in parts {
                phraseLists.append(part.phrases)
                isClose.append(part.isClose ? 1 : 0)
            }
            switch subject {
            case .sign(let sign): subjects.append(UInt32(3 * sign))
            case .condition(let condition): subjects.append(UInt32(3 * condition + 1))
            case .question(let sign): subjects.append(UInt32(3 * sign + 2))
            }
        }
    }

    /// Works out what is looked up, after the last rule was added.
    mutating func close() {
        phrases = NumberSet((0..<phraseLists.count).flatMap { phraseLists[$0].map(Int.init) })
        let none: [[Int]] = Array(repeating: [], count: phrases.numbers.last.map { Int($0) + 1 } ?? 0)
        var parts = none
        for part in 0..<phraseLists.count {
            for phrase in Set(phraseLists[part]) { parts[Int(phrase)].append(part) }
        }
        partsByPhrase = NumberLists(parts)
        var rules = none
        for rule in subjects.indices {
            guard let first = partLists[rule].first else { continue }
            for phrase in Set(phraseLists[Int(first)]) { rules[Int(phrase)].append(rule) }
        }
        rulesByPhrase = NumberLists(rules)
    }

    /// The rules whose first part `phrase` says and all of whose parts are said, in their order.
    func complete(from phrase: Int, _ isSaid: [Bool]) -> [Int] {
        var complete: [Int] = []
        rulesByPhrase.forEach(in: phrase) { rule in
            if partLists.allSatisfy(in: rule, { isSaid[$0] }) { complete.append(rule) }
        }
        return complete
    }

    func subject(of rule: Int) -> Subject {
        let number = Int(subjects[rule])
        return switch number % 3 {
        case 0: .sign(number / 3)
        case 1: .condition(number / 3)
        default: .question(number / 3)
        }
    }

    /// For each part, whether one of `phrases` says it.
    func partsSaid(by phrases: some Sequence<Int>) -> [Bool] {
        var isSaid = Array(repeating: false, count: phraseLists.count)
        for phrase in phrases {
            partsByPhrase.forEach(in: phrase) { isSaid[$0] = true }
        }
        return isSaid
    }

    /// For each phrase number up to that of the last phrase of a part, whether it is one of `phrases`.
    func flags(for phrases: some Sequence<Int>) -> [Bool] {
        var isSaid = Array(repeating: false, count: self.phrases.numbers.last.map { Int($0) + 1 } ?? 0)
        for phrase in phrases { isSaid[phrase] = true }
        return isSaid
    }

    /// The parts of `rule`, each with those of its phrases that are said.
    func parts(of rule: Int, _ isSaid: [Bool]) -> [DangerPattern.Part] {
        partLists[rule].map { part in
            var phrases: [Int] = []
            phraseLists.forEach(in: Int(part)) { if isSaid[$0] { phrases.append($0) } }
            return DangerPattern.Part(phrases: phrases, isClose: isClose[Int(part)] != 0)
        }
    }
}
