using System;

namespace DbImpact.Testing;

/// <summary>A server that tests need is not there, does not answer or does not start. The message never holds a password.</summary>
public sealed class PostgreSqlServerException(string message, Exception? innerException = null) : Exception(message, innerException);
