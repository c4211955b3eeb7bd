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

/// `knead article [ID]`.
struct ArticleCommand: BrowseCommand {
    static let configuration = CommandConfiguration(
        commandName: "article", abstract: "What one article advises, where it is contested and what it leaves out.")

    @OptionGroup var options: ReplyOptions
    @Argument(help: "The article's id; without one, the articles are listed.") var id: [String] = []

    var line: String { "/article " + id.joined(separator: " ") }
}

/// `knead compare A B [ASPECT]`.
struct CompareCommand: BrowseCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Two tools, areas, times or articles side by side.",
        discussion: """
            knead compare foam-roller massage-stick
            knead compare fleet-feet carole-lilly pressure
            """)

    @OptionGroup var options: ReplyOptions
    @Argument(help: "What to compare, and maybe in which respect.") var names: [String] = []

    var line: String { "/compare " + names.joined(separator: " ") }
}

/// `knead map [AREA]`.
struct MapCommand: BrowseCommand {
    static let configuration = CommandConfiguration(
        commandName: "map", abstract: "The body, with the areas there is advice for.")

    @OptionGroup var options: ReplyOptions
    @Argument(help: "An area to light.") var area: [String] = []

    var line: String { "/map " + area.joined(separator: " ") }
}

/// `knead sources`.
struct SourcesCommand: BrowseCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources", abstract: "List the articles, with author, publisher, date and address.")

    @OptionGroup var options: ReplyOptions

    var line: String { "/sources" }
}
