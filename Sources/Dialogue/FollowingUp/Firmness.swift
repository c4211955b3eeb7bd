import CorpusModel

/// How much gentler, or firmer, one piece of advice is than another: by its own words, and by the tools that it takes.
struct Firmness {
    let rules: ConversationRules
    /// Whether gentler is wanted, rather than firmer.
    var wantsGentler: Bool

    /// Above 0 when `advice` is more of what is wanted than `focus`, below when it is less.
    func gain(of advice: Advice, over focus: Advice) -> Int {
        let sign = wantsGentler ? 1 : -1
        let told = (advice.says(rules.gentle) - advice.says(rules.firm)).clamped(to: -1...1)
        let given = (firmness(of: focus) - firmness(of: advice)).clamped(to: -1...1)
        // A softer tool is gentler whatever is said of how to use it.
        return sign * (told + 2 * given)
    }

    /// The place of the softest tool that it can be done with; that of hands when it takes none.
    private func firmness(of advice: Advice) -> Int {
        advice.tools.compactMap(rules.byFirmness.firstIndex).min() ?? 0
    }
}

extension Int {
    fileprivate func clamped(to range: ClosedRange<Int>) -> Int {
        Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
    }
}

extension Advice {
    /// How many of these phrases its title and pressure hold.
    fileprivate func says(_ phrases: [String]) -> Int {
        let text =
            " " + (title + " " + (pressure ?? "")).lowercased().map { $0.isLetter ? String($0) : " " }.joined() + " "
        return phrases.count { text.contains(" \($0) ") }
    }
}
