// Compiles the folder Corpus into a Swift file of string literals, so that the program carries its corpus with it.
//
// A resource bundle would be found next to the program only, and a program that is copied elsewhere would stop.
// usage: corpus-compiler CORPUS-FOLDER OUTPUT

import CorpusModel
import CorpusParsing
import Diagnostics
import Foundation
import Indexing
import Understanding

/// `text` as a raw string literal of several lines, delimited by more `#` than it holds in a row.
func literal(_ text: String) -> String {
    var delimiter = "#"
    while text.contains(delimiter) { delimiter += "#" }
    return "\(delimiter)\"\"\"\n\(text)\n\"\"\"\(delimiter)"
}

func literal(_ utf8: [UInt8]) -> String {
    // A literal would give these back as something else.
    guard !utf8.contains(0), !utf8.contains(UInt8(ascii: "\r")) else { fail("control characters in the corpus", 65) }
    return literal(String(decoding: utf8, as: UTF8.self))
}

/// 64-bit FNV-1a. Source: http://www.isthe.com/chongo/tech/comp/fnv/
func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}

func fail(_ message: String, _ code: Int32) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(code)
}

let arguments = CommandLine.arguments
guard arguments.count == 3 else { fail("usage: corpus-compiler CORPUS-FOLDER OUTPUT", 64) }
do {
    let files = try CorpusFolder(arguments[1]).files()
    let corpus = try CorpusParser.parse(files)
    let compiled = try CompiledCorpus(compiling: corpus).encoded()
    var source = "let embeddedFiles: [(path: StaticString, contents: StaticString)] = [\n"
    for file in files {
        let name = "Corpus/" + file.path.dropFirst(arguments[1].count).drop { $0 == "/" }
        source += "(path: \"\(name)\", contents: \(literal(file.contents))),\n"
    }
    source += "]\n"
    source += "let compiledCorpus: StaticString = \(literal(compiled.corpus))\n"
    source += "let readyCorpus: StaticString = \(literal(compiled.ready))\n"
    source += "let indexImage: StaticString = \(literal(try IndexImage(of: corpus.advice).encoded()))\n"
    let hash = String(hash(compiled.corpus + compiled.ready), radix: 16)
    source += "let compiledCorpusHash: StaticString = \"\(hash)\"\n"
    try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
} catch let mistakes as DiagnosticsError {
    fail("\(mistakes)", 65)
}
