"""One reader for everything people bring: from text or bytes to a token and its store, a choice, or one reason.

    bytes -> `container` (which kind of file, plain text out of it) -> `fields` (labels and their values, with places)
          -> `blocks` (which values belong together) -> `reader` (the decision)

`labels` holds the one table of names, `shapes` what a value alone tells, `joins` puts a wrapped token together.
"""
