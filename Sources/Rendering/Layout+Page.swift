import CorpusModel

extension Layout {
    /// A page to browse, its entries in aligned columns.
    mutating func addPage(_ page: Page) {
        gap()
        add(page.title, as: .heading)
        for section in page.sections { addSection(section) }
    }

    private mutating func addSection(_ section: Page.Section) {
        gap()
        add(section.heading, as: .title)
        if !section.text.isEmpty {
            var text = Item(section.text)
            text.keepsNewlines = true
            text.keepsAddresses = true
            add(text)
        }
        let rows = section.entries.map { Row(label: $0.name, text: $0.detail, keepsAddresses: true) }
        addTable(rows, role: .label)
    }
}
