/// The completion script of a shell as the parser writes it, with what the parser does not know.
enum CompletionScript {
  /// Returns a script with board files offered where no command begins so, since the program opens a board when no
  /// command is named, and made quick for fish; a text that is no script as it is.
  static func completed(_ text: String) -> String {
    if text.hasPrefix("#!/bin/bash") {
      return text.replacing("complete -o filenames", with: "complete -o default -o filenames")
    }
    if text.hasPrefix("#compdef") {
      let commands = "_describe -V subcommand subcommands && ret=0\n"
      return text.replacing(
        commands, with: commands + "        (( ret )) && _files -g '*.json' && ret=0\n",
        maxReplacements: 1)
    }
    guard text.hasPrefix("function "),
      let rest = text.firstRange(of: "function __dealdeck_parse_tokens")
    else { return text }
    let prefix = "complete -c 'dealdeck' -f\n"
    return (fishConditions + text[rest.lowerBound...])
      .replacing(#/(flags_or_options "[^"]*")[^']*'/#) { "\($0.1)'" }
      .replacing(
        prefix,
        with: prefix
          + "complete -c 'dealdeck' -n __fish_use_subcommand -ka '(__fish_complete_suffix .json)'\n",
        maxReplacements: 1)
  }

  /// The conditions of fish, of which a script has more than a thousand: the line typed is parsed once for all of
  /// them, and an option is offered again when it is there already.
  private static let fishConditions = """
    function __dealdeck_parse_line
        set -l typed (commandline -pc | string collect)
        test "$typed" = "$__dealdeck_typed" -a -n "$typed"; and return
        set -l non_repeating_flags_or_options
        set -l non_repeating_flags_or_options_absent 0
        set -l positional_index 0
        set -l commands
        __dealdeck_parse_tokens
        set -g __dealdeck_typed $typed
        set -g __dealdeck_commands "$commands"
        set -g __dealdeck_position $positional_index
    end

    function __dealdeck_should_offer_completions_for_flags_or_options -a expected
        __dealdeck_parse_line
        test "$__dealdeck_commands" = "$expected"
    end

    function __dealdeck_should_offer_completions_for_positional -a expected comparison position
        __dealdeck_parse_line
        test "$__dealdeck_commands" = "$expected" -a "$__dealdeck_position" "$comparison" "$position"
    end


    """
}
