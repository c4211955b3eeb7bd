public import Diagnostics
internal import Foundation

/// A folder that holds a corpus: `vocabulary.yml` and the rest, and `articles`.
public struct CorpusFolder: Sendable, Hashable {
    public var path: String

    public init(_ path: String) {
        self.path = path
    }

    /// The files of the folder and of its `articles` that a corpus has, sorted by name; other and hidden files are left
    /// out.
    ///
    /// - Throws: every file that cannot be read, is not UTF-8 or is no file, and a folder that is missing or holds no
    ///   YAML, all at 1:1.
    public func files() throws(DiagnosticsError) -> [CorpusFile] {
        var files: [CorpusFile] = []
        var diagnostics: [Diagnostic] = []
        for path in try yamlPaths() {
            switch contents(of: path) {
            case .success(let contents): files.append(CorpusFile(path: path, contents: contents))
            case .failure(let error): diagnostics += error.diagnostics
            }
        }
        guard diagnostics.isEmpty else { throw DiagnosticsError(diagnostics.sorted()) }
        return files
    }

    private func yamlPaths() throws(DiagnosticsError) -> [String] {
        guard let names = names(in: path) else {
            throw mistake(path, "this folder is missing or cannot be read; give the path of a corpus folder")
        }
        let articles = joined("articles")
        let inArticles = names.contains("articles") ? self.names(in: articles) : []
        guard let inArticles else { throw mistake(articles, "this folder cannot be read; check its permissions") }
        let paths = (inArticles.map { "\(articles)/\($0)" } + names.map(joined)).filter(isOfCorpus)
        guard paths.contains(where: isVisibleYAML) else {
            throw mistake(path, "this folder holds no corpus; it needs vocabulary.yml, intents.yml and articles")
        }
        return paths
    }

    /// Nil when `folder` is no folder or cannot be read.
    private func names(in folder: String) -> [String]? {
        try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder).sorted()
    }

    private func contents(of path: String) -> Result<String, DiagnosticsError> {
        // A pipe or a device would block or never end.
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let attributes = try? FileManager.default.attributesOfItem(atPath: target)
        guard attributes?[.type] as? FileAttributeType == .typeRegular else {
            return .failure(mistake(path, "this is not a file that can be read; remove it or put a file in its place"))
        }
        guard let data = FileManager.default.contents(atPath: target) else {
            return .failure(mistake(path, "the file cannot be read; check its permissions"))
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            return .failure(mistake(path, "the file is not UTF-8 text; save it as UTF-8"))
        }
        return .success(text)
    }

    private func isOfCorpus(_ path: String) -> Bool {
        isVisibleYAML(path) || CorpusFile(path: path, contents: "").role != nil
    }

    private func isVisibleYAML(_ path: String) -> Bool {
        let file = CorpusFile(path: path, contents: "")
        return file.isYAML && !file.name.hasPrefix(".")
    }

    private func joined(_ name: String) -> String {
        path.isEmpty || path.hasSuffix("/") ? path + name : "\(path)/\(name)"
    }

    private func mistake(_ path: String, _ message: String) -> DiagnosticsError {
        DiagnosticsError([Diagnostic(at: SourceLocation(file: path), message)])
    }
}
