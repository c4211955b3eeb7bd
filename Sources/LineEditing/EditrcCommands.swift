/// The names that editline(7) gives to commands, as far as this editor has them.
enum EditrcCommands {
    static let named: [String: EditCommand] = [
        // Moving.
        "ed-next-char": .right, "ed-prev-char": .left, "ed-prev-word": .wordLeft, "em-next-word": .wordRight,
        "ed-move-to-beg": .rowStart, "ed-move-to-end": .rowEnd,
        "vi-next-word": .move(.wordStart(blank: false), count: 1), "vi-prev-word": .wordLeft,
        "vi-next-big-word": .move(.wordStart(blank: true), count: 1),
        "vi-prev-big-word": .move(.wordBack(blank: true), count: 1),
        "vi-end-word": .move(.wordEnd(blank: false), count: 1), "vi-zero": .rowStart,
        // Deleting.
        "ed-delete-prev-char": .deleteBackward, "em-delete-prev-char": .deleteBackward,
        "vi-delete-prev-char": .deleteBackward, "ed-delete-next-char": .deleteForward,
        "em-delete-or-list": .deleteOrLeave, "vi-list-or-eof": .deleteOrLeave,
        "ed-delete-prev-word": .killWordBackward, "em-delete-next-word": .killWordForward,
        "ed-kill-line": .killToRowEnd, "em-kill-line": .killLine, "vi-kill-line-prev": .killToRowStart,
        "em-kill-to-line-beginning": .killToRowStart, "em-yank": .yank,
        // Changing.
        "ed-transpose-chars": .transpose, "em-gosmacs-transpose": .transpose,
        "em-upper-case": .upperCaseWord, "em-lower-case": .lowerCaseWord, "em-capitol-case": .capitalizeWord,
        "vi-undo": .undo, "vi-undo-line": .undo, "vi-redo": .redo,
        // History.
        "ed-prev-history": .up, "ed-next-history": .down, "ed-prev-line": .up, "ed-next-line": .down,
        "ed-search-prev-history": .up, "ed-search-next-history": .down, "em-inc-search-prev": .searchOlder,
        "em-inc-search-next": .searchNewer, "vi-search-prev": .searchOlder, "vi-search-next": .searchNewer,
        // The rest.
        "ed-newline": .accept, "ed-clear-screen": .clearScreen, "ed-redisplay": .clearScreen,
        "ed-end-of-file": .endOfInput, "ed-start-over": .cancel, "ed-tty-sigint": .cancel,
        "ed-tty-sigtstp": .suspend, "vi-histedit": .editElsewhere, "rl_complete": .complete, "rl-complete": .complete,
        "ed-ignore": .nothing, "ed-unassigned": .nothing, "ed-tty-flush-output": .nothing,
    ]
}
