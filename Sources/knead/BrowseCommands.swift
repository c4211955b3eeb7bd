import ArgumentParser

/// A command that opens a page of the conversation.
protocol BrowseCommand: ParsableCommand {
    var options: ReplyOptions { get }
    /// What a reader would type in the conversation.
    var line: String { get }
}

extension BrowseCommand {
    func run() throws {
        try Program.run { program in try QuestionStream(program, options.form).answerOne(line) }
    }
}

/// `knead topics [TOPIC...]`.
struct TopicsCommand: BrowseCommand {
    static let configuration = CommandConfiguration(
        commandName: "topics", abstract: "Browse by area, tool, phase and article.",
        discussion: """
            knead topics                               all topics, with how much there is
            knead topics calves                        what there is on calves
            knead topics calves 3                      the third piece of that page
            knead topics calves foam-roller after      what these have in common
            """)

    @OptionGroup var options: ReplyOptions
    @Argument(help: "Areas, tools, phases, an article or a piece of advice.") var topic: [String] = []

    var line: String { "/" + (topic.isEmpty ? "topics" : topic.joined(separator: " ")) }
}

/// `knead search WORDS`.
struct SearchCommand: BrowseCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find words in the advice and in what is said of the articles.")

    @OptionGroup var options: ReplyOptions
    @Argument(parsing: .allUnrecognized, help: "The words.") var words: [String] = []

    var line: String { "/search " + words.joined(separator: " ") }
}

/// A command that opens the page of what is named.
struct NamedPageCommand<Page: NamedPage>: BrowseCommand {
    static var configuration: CommandConfiguration { Page.configuration }

    @OptionGroup var options: ReplyOptions
    @Argument(help: Page.names) var names: [String] = []

    var line: String { "/\(Page.configuration.commandName ?? "") " + names.joined(separator: " ") }
}

/// What is particular to a command that names things.
protocol NamedPage {
    static var configuration: CommandConfiguration { get }
    static var names: ArgumentHelp { get }
}

/// `knead article [ID]`.
typealias ArticleCommand = NamedPageCommand<NamedArticle>

enum NamedArticle: NamedPage {
    static let configuration = CommandConfiguration(
        commandName: "article", abstract: "What one article advises, where it is contested and what it leaves out.")
    static let names = ArgumentHelp("The article's id; without one, the articles are listed.", valueName: "id")
}

/// `knead compare A B [ASPECT]`.
typealias CompareCommand = NamedPageCommand<NamedComparison>

enum NamedComparison: NamedPage {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Two tools, areas, times or articles side by side.",
        discussion: """
            knead compare foam-roller massage-stick
            knead compare fleet-feet carole-lilly pressure
            """)
    static let names = ArgumentHelp("What to compare, and maybe in which respect.", valueName: "names")
}

/// `knead map [AREA]`.
typealias MapCommand = NamedPageCommand<NamedArea>

enum NamedArea: NamedPage {
    static let configuration = CommandConfiguration(
        commandName: "map", abstract: "The body, with the areas there is advice for.")
    static let names = ArgumentHelp("An area to light.", valueName: "area")
}

/// `knead sources`.
struct SourcesCommand: BrowseCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources", abstract: "List the articles, with author, publisher, date and address.")

    @OptionGroup var options: ReplyOptions

    var line: String { "/sources" }
}
