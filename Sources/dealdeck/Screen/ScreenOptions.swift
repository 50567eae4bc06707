import ArgumentParser
import BoardUI
import Configuration
import CursesTerminal
public import TerminalKit
import Localization

extension Theme: ExpressibleByArgument {}

/// How the board is to look and speak, as far as options say.
struct ScreenOptions: ParsableArguments {
  @Option(help: .board(.language)) var language: Language?
  @Option(help: .board(.theme)) var theme: Theme?

  /// The looks asked for; colours that are asked for by name are shown in spite of `$NO_COLOR`.
  func appearance(_ preferences: Preferences) -> Appearance {
    Appearance(
      scheme: ColourScheme(
        theme ?? preferences.theme ?? (ProcessEnvironment.refusesColour ? .monochrome : .automatic),
        colours: preferences.colours.mapValues(\.colour)),
      isASCII: preferences.hasWideSigns, asksTerminal: preferences.asksTerminal,
      usesMouse: preferences.usesMouse)
  }
}
