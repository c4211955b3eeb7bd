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
        let library = try Library(RealCorpus.compiled)
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
}

extension Conversation {
    fileprivate func once(_ line: String) throws -> Reply {
        var conversation = self
        return try conversation.reply(to: line)
    }
}
