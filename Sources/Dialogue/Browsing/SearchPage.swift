import CorpusModel
import Indexing
import Understanding

/// What has the words that were searched for: pieces of advice, articles and places where the articles differ.
struct SearchPage {
    private let library: Library

    init(_ library: Library) {
        self.library = library
    }

    func page(for words: [String]) throws -> TopicBrowser.Opened {
        let text = words.joined(separator: " ")
        let stems = Set(IntentMatcher.stems(of: text))
        guard !stems.isEmpty else {
            let help = Page.Section(text: "Say what to look for: /search trigger point")
            return .nothing(Page(title: "Search", sections: [help]))
        }
        let pieces = try library.index.pieces(withWordsIn: text)
        let sections = [
            Page.Section(heading: "Advice", entries: pieces.map(entry)),
            Page.Section(heading: "Articles", entries: articles(with: stems)),
            Page.Section(heading: "Where the articles differ", entries: differences(with: stems)),
        ].filter { !$0.entries.isEmpty }
        guard !sections.isEmpty else {
            let section = Page.Section(text: "No article has these words. Type /topics for what there is.")
            return .nothing(Page(title: "Nothing with '\(text)'", sections: [section]))
        }
        let count = sections.reduce(0) { $0 + $1.entries.count }
        let title = count == 1 ? "One place has '\(text)'" : "\(count) places have '\(text)'"
        return .page(Page(title: title, sections: sections, hint: "Type a number to open one."))
    }

    private func entry(_ match: TextMatch) -> Page.Entry {
        var entry = match.advice.entry
        entry.detail = match.excerpt
        entry.matches = match.words
        return entry
    }

    /// Articles whose head has all the words.
    private func articles(with stems: Set<String>) -> [Page.Entry] {
        library.articles.compactMap { article in
            let people = article.people.flatMap { [$0.name, $0.about] }
            let texts = [article.title, article.author, article.publisher, article.about] + people
            guard stems.isSubset(of: texts.flatMap(IntentMatcher.stems)) else { return nil }
            let line = texts.first { !stems.isDisjoint(with: IntentMatcher.stems(of: $0)) } ?? ""
            var entry = Page.Entry(
                article.title, line == article.title ? "" : line, opens: article.id, sources: [article.id])
            entry.matches = words(in: [article.title, line], with: stems)
            return entry
        }
    }

    private func differences(with stems: Set<String>) -> [Page.Entry] {
        library.rules.disagreements.compactMap { difference in
            let texts = [difference.title, difference.text] + difference.positions.map(\.text)
            guard stems.isSubset(of: texts.flatMap(IntentMatcher.stems)) else { return nil }
            var entry = difference.entry
            entry.matches = words(in: [difference.title, difference.text], with: stems)
            return entry
        }
    }

    private func words(in texts: [String], with stems: Set<String>) -> Set<String> {
        let words = texts.flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "'" } }.map(String.init)
        return Set(words.filter { !stems.isDisjoint(with: IntentMatcher.stems(of: $0)) })
    }
}
