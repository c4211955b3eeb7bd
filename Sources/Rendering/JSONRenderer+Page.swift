import CorpusModel

/// A page with the numbers that open its entries.
func json(of page: Page) -> JSONValue {
    var number = 0
    let sections = page.sections.map { json(of: $0, number: &number) }
    return ["title": .string(page.title), "sections": .array(sections), "hint": .string(page.hint)]
}

private func json(of section: Page.Section, number: inout Int) -> JSONValue {
    let own = next(section.opens, &number)
    let entries = section.entries.map { entry -> JSONValue in
        [
            "number": .optional(next(entry.opens, &number)), "name": .string(entry.name),
            "detail": .string(entry.detail), "opens": .optional(entry.opens), "sources": .strings(entry.sources),
            "matches": .strings(entry.matches.sorted()),
        ]
    }
    return [
        "number": .optional(own), "heading": .string(section.heading), "opens": .optional(section.opens),
        "text": .string(section.text), "facts": .array(section.facts.map { json(of: $0) }),
        "comparison": section.comparison.map { json(of: $0) } ?? .null, "entries": .array(entries),
    ]
}

/// The number of something that opens; nil for what does not.
private func next(_ opens: String?, _ number: inout Int) -> Int? {
    guard opens != nil else { return nil }
    number += 1
    return number
}

private func json(of note: Note) -> JSONValue {
    ["label": .string(note.label), "text": .string(note.text), "sources": .strings(note.sources)]
}

private func json(of comparison: Page.Comparison) -> JSONValue {
    let rows = comparison.rows.map { row -> JSONValue in
        let cells = row.cells.map { cell -> JSONValue in
            ["text": .string(cell.text), "sources": .strings(cell.sources)]
        }
        return ["label": .string(row.label), "cells": .array(cells)]
    }
    return ["columns": .strings(comparison.columns), "rows": .array(rows)]
}

extension Page {
    /// The page as lines of plain text, for readers of JSON.
    var summary: String {
        ([title] + sections.flatMap(\.lines)).joined(separator: "\n")
    }
}

extension Page.Section {
    fileprivate var lines: [String] {
        var lines = [heading, text].filter { !$0.isEmpty }
        lines += facts.map { "\($0.label): \($0.text)" }
        lines += comparison?.lines ?? []
        lines += entries.map { $0.detail.isEmpty ? $0.name : "\($0.name): \($0.detail)" }
        return lines
    }
}

extension Page.Comparison {
    fileprivate var lines: [String] {
        rows.flatMap { row in
            zip(columns, row.cells).filter { !$0.1.text.isEmpty }.map { "\(row.label), \($0.0): \($0.1.text)" }
        }
    }
}
