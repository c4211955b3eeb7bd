package import CorpusModel

/// One line of a conversation, and how it leans on the turns before it.
package struct Turn {
    /// The line as it reads on its own.
    package var query: Query
    /// Whether it goes on from the line before, or puts it right: "and ...", "no, my shin".
    package var links: Bool
    /// Whether it says that it is about something else than the line before: "new topic", "in general".
    package var leaves = false
    /// "or a stick": whether it names but a tool, which is not there if the line before said so of another.
    package var goesOnLacking = false
    /// What it tells of "it", where it names no tool.
    package var news: ToolLine.News?
    /// Whether it only tells that the tool that it names, or "it", is not there any more.
    var losesTool = false
    /// Whether something in it stands for what was said before: "it", "that one".
    package var points: Bool
    /// What it does besides asking about the body; nil when it has words for something else.
    package var move: Move?
    /// What it would do if its other words meant nothing.
    package var hint: Move?
    /// How many words told the move or the hint.
    package var moveLength = 0
    /// The place in the list that it names, and nothing else.
    package var ordinal: Ordinal?
    /// How many words small talk in it has.
    package var smallTalkLength: Int
    /// Ids of what it asks that the articles do not cover, beside something that they do.
    package var uncovered: [ConceptID] = []
    /// How many words it has.
    package var length: Int
    /// The stems of the words that say what it is about and what it asks.
    package var coreTerms: [String] = []
    /// Whether it names a thing that knead does not know: "the movie", "my boss".
    package var namesOtherThing = false
    /// The stems of the words that are neither filler nor understood as something.
    package var strayStems: [String]
    /// How many words are neither filler nor understood as something.
    package var strayWords: Int { strayStems.count }
    /// Whether all of these words tell what is asked: "gentle or strong?".
    package var straysOnlyAsk: Bool { strayStems.allSatisfy(TurnReader.intentStems(of: query).contains) }

    /// Whether small talk says more of it than its move: "how are you" is no "how", and "nothing else" is no question.
    package var isSaidAsSmallTalk: Bool {
        guard let move else { return true }
        if move.kind == .more, smallTalkLength >= moveLength { return !query.text.contains("?") }
        return moveLength == 1 && smallTalkLength > 1
    }

    /// Whether it says of the line before what is not there or not meant: "no stick, i said rolling pin".
    package var putsRight: Bool {
        (links || query.areas.isEmpty) && !query.takenAway.isEmpty
    }

    /// Whether it tells which tools are at hand, or are not, and names no part of the body.
    package var tellsOfTools: Bool {
        query.areas.isEmpty && (query.hasOnlyTheseTools || !query.withoutTools.isEmpty)
    }

    /// Whether it says that a tool, or every one, is not there or not meant.
    package var lacksTools: Bool { query.isEmptyHanded || query.takenAway.contains(.tool) }

    /// Whether it names a tool, and no part of the body or time.
    var namesOnlyTools: Bool { !query.tools.isEmpty && query.areas.isEmpty && query.phase == nil }

    /// Takes the tools that it names for ones that are not there.
    package mutating func lackTools() {
        query.withoutTools += query.tools.filter { !query.withoutTools.contains($0) }
        for index in query.evidence.indices {
            guard case .concept(.tool, let id) = query.evidence[index].reading else { continue }
            query.evidence[index].reading = .lackedTool(id)
        }
        query.tools = []
        query.hasOnlyTheseTools = false
    }

    /// Whether it is put as a question, or wants something that can be read.
    package var isQuestion: Bool { query.text.contains("?") || query.asksSomething }

    /// Whether it asks for a reason.
    package var asksWhy: Bool { (move ?? hint)?.kind == .reason }

    /// Whether it names an area, tool or phase.
    package var namesPlaceOrTool: Bool {
        !query.areas.isEmpty || !query.tools.isEmpty || !query.withoutTools.isEmpty || query.phase != nil
    }

    /// Whether it names an area, tool, phase or symptom, or the time that there is.
    package var namesSomething: Bool {
        namesPlaceOrTool || !query.symptoms.isEmpty || query.minutes != nil
    }
}
