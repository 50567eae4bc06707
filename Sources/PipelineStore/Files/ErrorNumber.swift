package import Diagnostics
import Glibc

extension ErrorNumber {
  /// A number with the meaning that this platform gives it; any number is accepted.
  package init(rawValue: Int32) {
    let cause: Cause =
      switch rawValue {
      case EACCES: .denied
      case EPERM: .notPermitted
      case EROFS: .readOnlySystem
      case ENOSPC: .noSpace
      case EDQUOT: .overQuota
      case EIO: .hardware
      case ENOTDIR: .notADirectory
      case ENAMETOOLONG: .nameTooLong
      case EMFILE, ENFILE: .tooManyOpen
      default: .other(String(cString: strerror(rawValue)))
      }
    self.init(rawValue: rawValue, cause: cause)
  }
}
