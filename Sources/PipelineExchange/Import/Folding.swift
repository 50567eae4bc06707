import PipelineDomain

extension String {
  /// The text by which words of other programs are known: folded as names are (``FoldedText``), letters
  /// and digits alone, for programs write `close_date`, `Close Date` and `CloseDate`. Text that has
  /// neither stands for itself.
  var foldedLetters: String {
    let letters = FoldedText(self).text.filter { $0.isLetter || $0.isNumber }
    return letters.isEmpty ? self : letters
  }
}
