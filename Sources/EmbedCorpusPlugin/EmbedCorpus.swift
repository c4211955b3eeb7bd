import Foundation
import PackagePlugin

/// Makes a Swift file of the folder `Corpus` before `CorpusData` is compiled, and again when a file in it changes.
@main
struct EmbedCorpus: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let corpus = context.package.directoryURL.appending(path: "Corpus")
        let files = try FileManager.default.subpathsOfDirectory(atPath: corpus.path)
            .filter { $0.hasSuffix(".yml") || $0.hasSuffix(".txt") }.sorted()
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
        return [
            .buildCommand(
                displayName: "Compiling the corpus",
                executable: try context.tool(named: "corpus-compiler").url,
                arguments: [corpus.path, output.path],
                inputFiles: files.map { corpus.appending(path: $0) },
                outputFiles: [output])
        ]
    }
}
