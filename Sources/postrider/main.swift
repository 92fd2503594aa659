import CommandFrontEnd

PostriderCommand(arguments: Array(CommandLine.arguments.dropFirst())).exit()
