using System;

namespace DbImpact.LiveCatalog;

public enum LiveCatalogFailure
{
    /// <summary>The connection string cannot be read.</summary>
    ConnectionString,

    /// <summary>No server answers there.</summary>
    Unreachable,

    /// <summary>It took longer than it may.</summary>
    Timeout,

    /// <summary>The server does not let this user in.</summary>
    Authentication,

    UnknownDatabase,

    /// <summary>The user may not read what is needed.</summary>
    Rights,

    /// <summary>A server older than PostgreSQL 13, or something else that speaks its protocol.</summary>
    Version,

    /// <summary>The server raised another error, or the connection broke.</summary>
    Server,
}

/// <summary>A server's catalog could not be read. The message is one sentence for a person and never holds a password.</summary>
public sealed class LiveCatalogException(LiveCatalogFailure failure, string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    public LiveCatalogFailure Failure { get; } = failure;
}
