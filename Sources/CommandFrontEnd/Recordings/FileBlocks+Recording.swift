import Recording

extension FileBlocks: RecordedBytes {}
