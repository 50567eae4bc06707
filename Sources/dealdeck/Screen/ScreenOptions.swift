import ArgumentParser
import BoardUI
import Configuration
import CursesTerminal
public import TerminalKit
import Localization

extension Theme: ExpressibleByArgument {}

/// The options of the board's theme and language.
struct ScreenOptions: ParsableArguments {
  @Option(help: .board(.language)) var language: Language?
  @Option(help: .board(.theme)) var theme: Theme?

  @Flag(help: .board(.linear)) var linear = false

  /// True when the board is worked on line by line: by the option, or by the user's configuration.
  var isLinear: Bool {
    linear || UserConfiguration.read(in: language).preferences.isLinear
  }

  /// Returns the appearance asked for; a theme asked for by name has its colours despite `$NO_COLOR`.
  func appearance(_ preferences: Preferences) -> Appearance {
    Appearance(
      scheme: ColourScheme(
        theme ?? preferences.theme ?? (ProcessEnvironment.refusesColour ? .monochrome : .automatic),
        colours: preferences.colours.mapValues(\.colour)),
      isASCII: preferences.hasWideSigns, asksTerminal: preferences.asksTerminal,
      usesMouse: preferences.usesMouse)
  }
}
