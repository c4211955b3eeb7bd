import CorpusModel
import Indexing
import Understanding

/// Where the articles differ: all places, or one with what each article holds.
struct DifferencesPage {
    private let library: Library

    init(_ library: Library) {
        self.library = library
    }

    var all: Page {
        let entries = library.rules.disagreements.map { $0.entry }
        return Page(
            title: "Where the articles differ", sections: [Page.Section(entries: entries)],
            hint: "Type a number to see who holds what.")
    }

    /// The page of one; nil when `id` is none.
    func page(_ id: String) -> Page? {
        guard let difference = library.rules.disagreements.first(where: { $0.id == id }) else { return nil }
        var section = Page.Section(text: difference.text.capitalisedStart.endedSentence)
        section.facts = difference.positions.map { position in
            let mark = position.isCautious ? " (the more cautious)" : ""
            return Note(position.source, position.text + mark, sources: [])
        }
        if !difference.choice.isEmpty {
            section.facts.append(Note("Here", difference.choice.capitalisedStart.endedSentence, sources: []))
        }
        let pieces = difference.positions.flatMap(\.advice).uniqued()
        let entries = pieces.compactMap { try? library.index.advice($0) }.map(library.entry)
        return Page(
            title: "Sources differ on \(difference.title)",
            sections: [section, Page.Section(heading: "Who says so", entries: entries)])
    }
}

extension String {
    /// With a full stop, unless a sentence ends here already.
    var endedSentence: String { isEmpty || ".!?".contains(last ?? " ") ? self : self + "." }
}
