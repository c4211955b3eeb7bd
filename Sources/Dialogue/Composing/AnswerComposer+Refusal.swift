import CorpusModel
import Understanding

extension AnswerComposer {
    /// A few questions that get an answer.
    var examples: [String] { Array(library.rules.answers.examples.prefix(3)) }

    /// What is said above an answer that leaves these topics out; empty when there are none.
    func partly(_ uncovered: [ConceptID]) -> String {
        let names = names(ofOutside: uncovered)
        guard let last = names.last else { return "" }
        let list = names.count > 1 ? names.dropLast().joined(separator: ", ") + " or " + last : last
        return "The articles don't cover \(list). On the rest they say this:"
    }

    /// A refusal that says what there is instead.
    func refusal(to query: Query) -> Reply {
        var reply = Reply(.unknown, to: query)
        if let topic = names(ofOutside: query.outside).first {
            reply.message = "The articles don't cover \(topic)."
        } else if let word = query.unknownWords.first {
            reply.message = "Nothing in the articles on '\(word)'."
        } else {
            reply.message = "Nothing in the articles answers that."
        }
        reply.message +=
            " knead answers questions in English on self-massage for runners. Type topics for what there is."
        reply.suggestions = suggestions(near: query)
        return reply
    }

    private func names(ofOutside topics: [ConceptID]) -> [String] {
        topics.compactMap { id in library.rules.intents.outside.first { $0.id == id }?.name }
    }

    /// Examples about the same area or tool, else the first ones.
    private func suggestions(near query: Query) -> [String] {
        guard !query.areas.isEmpty || !query.tools.isEmpty else { return examples }
        let near = library.readExamples().filter { example in
            example.query.areas.contains(where: query.areas.contains)
                || example.query.tools.contains(where: query.tools.contains)
        }
        return near.isEmpty ? examples : near.prefix(3).map(\.text)
    }
}
