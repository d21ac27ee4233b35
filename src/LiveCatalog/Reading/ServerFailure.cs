using System;
using System.Globalization;
using System.IO;
using System.Net.Sockets;
using Npgsql;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>Says in one sentence why a server's catalog could not be read.</summary>
internal static class ServerFailure
{
    public static LiveCatalogException Explain(Exception exception, NpgsqlConnectionStringBuilder settings, TimeSpan timeout, bool isLate)
    {
        var server = settings.Host + ":" + settings.Port.ToString(CultureInfo.InvariantCulture);
        var (failure, message) = exception switch
        {
            PostgresException error => FromServer(error, settings, server),
            _ when isLate || exception is TimeoutException || exception.InnerException is TimeoutException => (
                LiveCatalogFailure.Timeout,
                $"{server} did not answer within {timeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} s."),
            _ when Find<SocketException>(exception) is { } socket => (
                LiveCatalogFailure.Unreachable, $"No server can be reached at {server}: {Sentence(socket.Message)}"),
            _ when Find<IOException>(exception) is { } broken => (
                LiveCatalogFailure.Server, $"The connection to {server} broke: {Sentence(broken.Message)}"),
            ArgumentException or FormatException or OverflowException => (LiveCatalogFailure.ConnectionString, $"The connection string for {server} cannot be used: it is not consistent."),
            NpgsqlException when exception.Message.Contains("assword", StringComparison.Ordinal) => (
                LiveCatalogFailure.Authentication, $"{server} wants a password for user \"{settings.Username}\", and none is given."),
            _ => (LiveCatalogFailure.Server, $"{server} could not be read: {Sentence(exception.Message)}"),
        };
        return new LiveCatalogException(failure, WithoutPassword(message, settings.Password), exception);
    }

    /// <summary>By the error's code (manual, appendix A).</summary>
    private static (LiveCatalogFailure Failure, string Message) FromServer(
        PostgresException error, NpgsqlConnectionStringBuilder settings, string server) =>
        error.SqlState switch
        {
            "28P01" or "28000" =>
                (LiveCatalogFailure.Authentication, $"{server} does not let user \"{settings.Username}\" in: {Sentence(error.MessageText)}"),
            "3D000" => (LiveCatalogFailure.UnknownDatabase, $"{server} has no database \"{settings.Database ?? settings.Username}\"."),
            "42501" =>
                (LiveCatalogFailure.Rights, $"User \"{settings.Username}\" may not read the catalog of {server}: {Sentence(error.MessageText)}"),
            "57014" => (LiveCatalogFailure.Timeout, $"{server} took too long to read its catalog: {Sentence(error.MessageText)}"),
            "55P03" => (LiveCatalogFailure.Timeout, $"A table of {server} is locked by somebody else: {Sentence(error.MessageText)}"),
            _ => (LiveCatalogFailure.Server, $"{server} answered with an error: {Sentence(error.MessageText)} ({error.SqlState})"),
        };

    private static T? Find<T>(Exception? exception)
        where T : Exception
    {
        while (exception is not null and not T) exception = exception.InnerException;
        return exception as T;
    }

    private static string Sentence(string text)
    {
        var line = text.Split('\n')[0].Trim();
        return line.EndsWith('.') ? line : line + ".";
    }

    private static string WithoutPassword(string message, string? password) =>
        string.IsNullOrEmpty(password) ? message : message.Replace(password, "***", StringComparison.Ordinal);
}
