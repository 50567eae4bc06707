package import PipelineDomain
import Localization

extension Model {
  /// The preset the panel shows: the one chosen here, or else the board's; `nil` for its own order.
  package var shownPreset: Preset? {
    panel.preset ?? board.settings.panel.preset
  }

  /// Shows the preset of a number, counted from one; the number after the last is the board's own
  /// choice. The figures follow between frames.
  mutating func choosePreset(number: Int) {
    let presets = Preset.allCases
    guard (1...presets.count + 1).contains(number) else { return }
    leave()
    let preset = number <= presets.count ? presets[number - 1] : nil
    panel.preset = preset
    panel.results = []
    panel.row = 0
    panel.isDue = true
    say(words.presetShown(preset))
  }
}
