import CorpusModel

extension Layout {
    /// Longer names stand above what is said of them.
    private static let widestName = 24

    /// A page to browse, its entries numbered where a number opens them.
    mutating func addPage(_ page: Page, articles: ArticleMarks) {
        gap()
        add(page.title, as: .heading)
        var number = 1
        if let figure = page.figure, let section = page.sections.first, !style.isAccessible {
            addMap(figure, beside: section)
            number += section.entries.count
        }
        for section in page.figure == nil || style.isAccessible ? page.sections[...] : page.sections.dropFirst() {
            addSection(section, of: page, articles: articles, number: &number)
        }
        if !page.hint.isEmpty {
            if page.figure == nil, page.sections.last?.isFlowing != true { gap() }
            add(page.hint, as: .mark)
        }
    }

    private mutating func addSection(
        _ section: Page.Section, of page: Page, articles: ArticleMarks, number: inout Int
    ) {
        if style.isAccessible || !(section.isFlowing || section.heading.isEmpty) { gap() }
        if section.isFlowing, !style.isAccessible { return addFlow(section, number: &number) }
        addHeading(section, number: &number)
        if !section.text.isEmpty {
            var text = Item(section.text)
            text.keepsNewlines = true
            text.keepsAddresses = page.keepsAddresses
            add(text)
        }
        let facts = section.facts.map { Row(label: $0.label, text: $0.text, marks: articles.marks($0.sources)) }
        addTable(facts, role: .label, outset: 0)
        if let comparison = section.comparison { addComparison(comparison, articles: articles) }
        if section.isFlowing {
            addTable(section.entries.map { Row(label: $0.name, text: $0.detail) }, role: .command, outset: 0)
        } else if section.entries.contains(where: { $0.opens != nil }) {
            addChoices(section.entries, articles: articles, number: &number)
        } else {
            let rows = section.entries.map {
                Row(label: $0.name, text: $0.detail, keepsAddresses: page.keepsAddresses)
            }
            addTable(rows, role: .label)
        }
    }

    private mutating func addHeading(_ section: Page.Section, number: inout Int) {
        guard section.opens != nil else { return add(section.heading, as: .title) }
        var item = Item(section.heading, as: .title, indent: 3)
        item.prefix = "\(number)."
        item.prefixRole = .number
        add(item)
        number += 1
    }

    /// The heading, and on its line names one after the other, each with its detail and never broken.
    private mutating func addFlow(_ section: Page.Section, number: inout Int) {
        let pieces = section.entries.map { entry in
            "\(entry.name)\(entry.detail.isEmpty ? "" : " \(entry.detail)")"
        }
        addFlow(
            pieces, after: section.heading, numbered: section.opens == nil ? nil : number, separator: style.separator)
        if section.opens != nil { number += 1 }
    }

    private mutating func addChoices(_ entries: [Page.Entry], articles: ArticleMarks, number: inout Int) {
        let isTable =
            entries.contains { !$0.detail.isEmpty } && !entries.contains { !$0.sources.isEmpty }
            && entries.allSatisfy { width(of: $0.name) <= Self.widestName }
        if isTable, !style.isAccessible {
            let digits = String(number + entries.count - 1).count
            let rows = zip(number..., entries).map { number, entry in
                let space = String(repeating: " ", count: digits - String(number).count)
                return Row(label: "\(space)\(number). \(entry.name)", text: entry.detail)
            }
            addTable(rows, role: .command)
        } else {
            let items = entries.map { entry in
                var item = Item(entry.name)
                if style.isAccessible, !entry.detail.isEmpty {
                    item.text = "\(entry.name): \(entry.detail)"
                    item.marks = articles.marks(entry.sources)
                    return item
                }
                item.matches = entry.matches
                item.marks = articles.marks(entry.sources)
                item.marksAtEdge = false
                item.detail = entry.detail
                return item
            }
            addNumbered(items, from: number)
        }
        number += entries.count
    }
}
