public import ArgumentParser
public import PipelineDomain

// Words of the domain that are typed as arguments.

extension Grouping: ExpressibleByArgument {}

extension Preset: ExpressibleByArgument {}

extension Stage.Phase: ExpressibleByArgument {}
