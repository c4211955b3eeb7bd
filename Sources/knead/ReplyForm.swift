import Foundation

/// How replies are printed.
struct ReplyForm {
    var isJSON = false
    /// Whether turns are printed for a screen reader: by the option, or the variable that other programs share.
    var isAccessible = !["", "0"].contains(getenv("ACCESSIBLE").map { String(cString: $0) } ?? "")
    /// Whether each reply tells how it came about.
    var isExplaining = false
}

extension ReplyOptions {
    var form: ReplyForm {
        var form = ReplyForm(isJSON: json, isExplaining: why)
        if accessible { form.isAccessible = true }
        return form
    }

    var isAccessible: Bool { form.isAccessible }
}
