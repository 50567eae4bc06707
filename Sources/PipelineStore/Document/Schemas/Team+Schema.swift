import PipelineDomain

extension Member {
  static let schema = ObjectSchema(
    "member", "A member of the team.", blank: Member(name: ""), layout: .line,
    [
      .required("name", \.name, .text, "The name deals are owned by."),
      .member("role", \.role, .text, "The role."),
      .member("manager", \.manager, .text, "The name of the manager."),
      .optional("quota", \.quota, .money, "The revenue to sign in a quarter."),
    ])
}

extension Organization {
  static let schema = ObjectSchema(
    "organization", "A company or institution.", blank: Organization(id: "", name: ""),
    [
      .required("name", \.name, .text, "The name it is called by."),
      .member("sector", \.sector, .text, "Its line of business."),
      .member("country", \.country, .text, "The country of its seat."),
      .optional("employees", \.employees, .integer, "The number of employees."),
    ])
}
