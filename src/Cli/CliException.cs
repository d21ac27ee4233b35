using System;

namespace DbImpact.Cli;

/// <summary>Wrong usage or unreadable input: the message is for the user, and the exit code is 2.</summary>
internal sealed class CliException(string message, Exception? innerException = null) : Exception(message, innerException);
