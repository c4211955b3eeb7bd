// Writes a Swift file that holds corpus files as string literals, so that the program carries its corpus with it.
//
// A resource bundle would be found next to the program only, and a program that is copied elsewhere would stop.
// usage: corpus-embedder CORPUS-FOLDER OUTPUT

import Foundation

/// `text` as a raw string literal, delimited by more `#` than it holds in a row.
func literal(_ text: String) -> String {
    var delimiter = "#"
    while text.contains(delimiter) { delimiter += "#" }
    return "\(delimiter)\"\"\"\n\(text)\n\"\"\"\(delimiter)"
}

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
    FileHandle.standardError.write(Data("usage: corpus-embedder CORPUS-FOLDER OUTPUT\n".utf8))
    exit(64)
}
let folder = URL(fileURLWithPath: arguments[1])
var source = "let embeddedFiles: [(path: StaticString, contents: StaticString)] = [\n"
let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yml") }.sorted()
for path in paths {
    let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    source += "(path: \"Corpus/\(path)\", contents: \(literal(text))),\n"
}
source += "]\n"
try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
