internal import CorpusModel
internal import Diagnostics
internal import Yams

/// A corpus while its files are being read.
struct CorpusReader {
    private(set) var corpus = Corpus()
    private var findings = Findings()
    /// The path that each role was first met at.
    private var paths: [FileRole: String] = [:]
    /// The roles whose files had keys to read.
    private var read: Set<FileRole> = []
    /// Where `vocabulary.yml` and the rest are, with a last `/`.
    private var folder: String?
    /// Names that misnamed files seem to be meant for, so that they are not reported as missing, too.
    private var misnamed: Set<String> = []

    mutating func read(_ file: CorpusFile) {
        let place = SourceLocation(file: file.path)
        guard let role = file.role else {
            if file.isYAML { reportUnknownName(of: file) }
            return
        }
        if let other = paths.updateValue(file.path, forKey: role) {
            findings.report(at: place, "the corpus already has this file as \(quoted(other)); remove one")
            return
        }
        note(file, role)
        switch role {
        case .body: return readBody(file)
        case .englishWords: return readWords(file)
        default: break
        }
        let document = YAMLDocument(file)
        findings.diagnostics += document.diagnostics
        guard let root = document.root else { return }
        guard case .mapping = root else {
            let message = "the file must be keys with values, not \(root.kindName); Corpus/README.md shows its form"
            findings.report(at: SourceLocation(root.mark, in: file), message)
            return
        }
        read.insert(role)
        readContents(root, of: file, as: role)
    }

    private mutating func readBody(_ file: CorpusFile) {
        let reader = BodyReader(file)
        findings.append(reader.findings)
        corpus.rules.body = reader.map
    }

    private mutating func readWords(_ file: CorpusFile) {
        let reader = WordListReader(file)
        findings.diagnostics += reader.diagnostics
        corpus.englishWords = reader.words
    }

    mutating func reportMissingFiles() {
        let folder = folder ?? ""
        for (name, role) in FileRole.single where paths[role] == nil && !misnamed.contains(name) {
            findings.report(at: SourceLocation(file: folder + name), "the corpus has no \(name); add the file")
        }
        if articleIDs.isEmpty {
            let place = SourceLocation(file: folder + "articles")
            findings.report(at: place, "the corpus has no articles; add one as articles/ID.yml")
        }
    }

    /// Everything found, sorted.
    func mistakes() -> [Diagnostic] {
        let references = References(
            findings: findings, unknown: unknownNamespaces, unreadArticles: unreadArticles)
        return (findings.diagnostics + references.mistakes()).sorted()
    }

    private mutating func readContents(_ root: Node, of file: CorpusFile, as role: FileRole) {
        switch role {
        case .article(let id):
            keep(root, "article", file) { Article(&$0, id: id) }.map { corpus.articles.append($0) }
        case .vocabulary:
            keep(root, "vocabulary", file) { Vocabulary(&$0) }.map { corpus.rules.vocabulary = $0 }
        case .intents:
            keep(root, "file of intents", file) { IntentRules(&$0) }.map { corpus.rules.intents = $0 }
        case .safety:
            keep(root, "file of signs", file) { SafetyRules(&$0) }.map { corpus.rules.safety = $0 }
        case .evidence:
            keep(root, "file of claims", file) { EvidenceRules(&$0) }.map { corpus.rules.evidence = $0 }
        case .conditions:
            keep(root, "file of conditions", file) { ConditionRules(&$0) }.map { corpus.rules.conditions = $0 }
        case .disagreements:
            keep(root, "file of disagreements", file) { Disagreement.all(&$0) }.map { corpus.rules.disagreements = $0 }
        case .answers:
            keep(root, "file of notes", file) { AnswerRules(&$0) }.map { corpus.rules.answers = $0 }
        case .topics:
            keep(root, "file of notes on topics", file) { TopicNote.all(&$0) }.map { corpus.rules.topics = $0 }
        case .conversation:
            keep(root, "file of moves", file) { ConversationRules(&$0) }.map { corpus.rules.conversation = $0 }
        case .asked:
            keep(root, "file of questions", file) { AskedQuestion.all(&$0) }.map { corpus.asked = $0 }
        case .followed:
            keep(root, "file of lines", file) { FollowedLine.all(&$0) }.map { corpus.followed = $0 }
        case .toolLines:
            keep(root, "file of lines", file) { ToolLine.all(&$0) }.map { corpus.toolLines = $0 }
        case .covered:
            keep(root, "file of examples", file) { $0.texts("examples", required: true).map(\.value) }
                .map { corpus.covered = $0 }
        case .vague:
            keep(root, "file of lines", file) { $0.texts("lines", required: true).map(\.value) }
                .map { corpus.vague = $0 }
        case .described:
            keep(root, "file of descriptions", file) { DescribedSigns(&$0) }.map { corpus.described = $0 }
        case .notCovered:
            keep(root, "file of examples", file) { NotCovered.all(&$0) }.map { corpus.notCovered = $0 }
        case .body, .englishWords: break
        }
    }

    private mutating func keep<Value>(
        _ root: Node, _ noun: String, _ file: CorpusFile, body: (inout Fields) -> Value
    ) -> Value? {
        Fields.read(root, noun, in: file, into: &findings, body: body)
    }

    /// An article that cannot be read can be mentioned all the same: its id is its name.
    private mutating func note(_ file: CorpusFile, _ role: FileRole) {
        if case .article(let id) = role {
            let place = SourceLocation(file: file.path)
            findings.definitions.append(Name(namespace: .article, id: id, location: place))
            folder = folder ?? String(file.folder.dropLast("articles/".count))
        } else {
            folder = folder ?? file.folder
        }
    }

    private mutating func reportUnknownName(of file: CorpusFile) {
        let names = (FileRole.single + FileRole.optional).map(\.name)
        let remedy = "an article belongs in articles, with a name that ends in .yml"
        let near = nearestName(to: file.name, among: names)
        if let near { misnamed.insert(near) }
        let message = notFound(file.name, "file of the corpus", among: names, otherwise: remedy)
        findings.report(at: SourceLocation(file: file.path), message)
        folder = folder ?? (near == nil ? nil : file.folder)
    }

    private var articleIDs: [String] {
        paths.keys.compactMap { if case .article(let id) = $0 { id } else { nil } }
    }

    private var unreadArticles: Set<String> {
        Set(articleIDs.filter { !read.contains(.article(id: $0)) })
    }

    /// A file without articles has no ids to hold mentions against; neither has one that is missing or unreadable.
    private var unknownNamespaces: Set<Namespace> {
        var unknown: Set<Namespace> = []
        if !read.contains(.vocabulary) { unknown.formUnion([.area, .tool, .phase, .symptom]) }
        if !read.contains(.intents) { unknown.insert(.intent) }
        if !read.contains(.safety) { unknown.formUnion([.group, .sign]) }
        if articleIDs.isEmpty { unknown.formUnion([.article, .advice]) }
        return unknown
    }
}
