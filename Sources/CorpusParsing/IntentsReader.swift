internal import CorpusModel

extension IntentRules {
    init(_ fields: inout Fields) {
        self.init()
        intents = fields.records("intents", "intent", required: true) { Intent(&$0, .intent, scope: "intents") }
        outside = fields.records("outside", "topic outside the articles") {
            Intent(&$0, .outside, scope: "outside")
        }
        chat = fields.records("chat", "piece of small talk") { SmallTalk(&$0) }
    }
}

extension Intent {
    fileprivate init(_ fields: inout Fields, _ namespace: Namespace, scope: String) {
        let id = fields.id(as: namespace)
        self.init(
            id: id, name: fields.text("name"), about: fields.optionalText("about") ?? "",
            phrases: fields.phrases("phrases", .intent, scope: scope, owner: id, required: true))
    }
}

extension SmallTalk {
    fileprivate init(_ fields: inout Fields) {
        let id = fields.id(as: .chat)
        let page = fields.optionalText("page")
        self.init(
            id: id, phrases: fields.phrases("phrases", scope: "chat", owner: id, required: true),
            reply: page == nil ? fields.text("reply") : fields.optionalText("reply") ?? "", page: page)
    }
}
