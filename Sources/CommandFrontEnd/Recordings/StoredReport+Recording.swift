import Recording

extension StoredReport: RecordingFile {}
