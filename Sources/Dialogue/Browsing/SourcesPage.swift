import CorpusModel

/// The articles, with addresses.
struct SourcesPage {
    private let library: Library

    init(_ library: Library) {
        self.library = library
    }

    var page: Page {
        var page = Page(
            title: "Sources",
            sections: library.articles.map { article in
                Page.Section(
                    heading: article.title,
                    entries: [
                        Page.Entry("id", article.id), Page.Entry("author", article.author),
                        Page.Entry("publisher", article.publisher), Page.Entry("date", article.date),
                        Page.Entry("address", article.url),
                    ])
            })
        page.keepsAddresses = true
        return page
    }
}
