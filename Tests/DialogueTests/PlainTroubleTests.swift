import CorpusModel
import Dialogue
import TestSupport
import Testing

/// What runners say most: a part of the body and what running does to it.
struct PlainTroubleTests {
    private static let vocabulary = RealCorpus.corpus.rules.vocabulary

    /// Pain in the chest is no trouble of the muscles until someone has looked.
    private static let areas = vocabulary.concepts(.area).map(\.id)
        .filter { $0 != "chest" && $0 != "diaphragm" }

    @Test(arguments: areas)
    func `given a part and an everyday trouble, when told plainly, then it is answered or asked about`(area: ConceptID)
        throws
    {
        let library = try RealConversation.library.get()
        for symptom in Self.vocabulary.concepts(.symptom) where symptom.isEveryday {
            let (part, trouble) = (Self.vocabulary.name(.area, area).lowercased(), symptom.name)
            for line in [
                "my \(part) is \(trouble)", "my left \(part) feels \(trouble)",
                "my right \(part) is a bit \(trouble) \u{1F615}",
                "\(trouble) \(part) what do i do", "My \(part.uppercased()) GOT \(trouble) today!!",
            ] {
                let reply = try Conversation(library).once(line)
                #expect(reply.warning == nil, "\(line): \(reply.warning?.id ?? "")")
                #expect([.answer, .clarify].contains(reply.outcome), "\(line)")
            }
        }
    }

    @Test(arguments: areas)
    func `given a part, when asked what is best for it, then it is answered or asked about`(area: ConceptID) throws {
        let library = try RealConversation.library.get()
        let part = Self.vocabulary.name(.area, area).lowercased()
        for line in [
            "whats best for my \(part)", "best thing for me \(part)?", "Something for \(part.uppercased()) \u{1F64F}",
        ] {
            #expect([.answer, .clarify].contains(try Conversation(library).once(line).outcome), "\(line)")
        }
    }

    @Test(arguments: areas)
    func `given a part and the only tool there is, when told plainly, then no other part's advice comes first`(
        area: ConceptID
    ) throws {
        let library = try RealConversation.library.get()
        let part = Self.vocabulary.name(.area, area).lowercased()
        let related = Self.related(to: area)
        for tool in Self.vocabulary.concepts(.tool) {
            let name = tool.name.lowercased()
            for lines in [
                ["tight \(part), \(name) only"], ["sore \(part). only got a \(name) \u{1F3BE}"],
                ["my \(part) are tight", "\(name) only"],
            ] {
                var conversation = Conversation(library)
                let replies = try lines.map { try conversation.reply(to: $0) }
                // Of "my legs are tight" the question back is not answered by a tool.
                guard replies[0].outcome == .answer, let first = replies.last?.answers.first?.advice else { continue }
                #expect(first.areas.isEmpty || first.areas.contains(where: related.contains), "\(lines): \(first.id)")
            }
        }
    }

    /// `area`, what it is part of, and its parts.
    private static func related(to area: ConceptID) -> Set<ConceptID> {
        func wholes(of id: ConceptID) -> Set<ConceptID> {
            (vocabulary.concept(.area, id)?.partOf ?? []).reduce(into: []) { $0.formUnion(wholes(of: $1).union([$1])) }
        }
        let parts = vocabulary.concepts(.area).map(\.id).filter { wholes(of: $0).contains(area) }
        return wholes(of: area).union(parts).union([area])
    }
}

extension Conversation {
    fileprivate func once(_ line: String) throws -> Reply {
        var conversation = self
        return try conversation.reply(to: line)
    }
}
