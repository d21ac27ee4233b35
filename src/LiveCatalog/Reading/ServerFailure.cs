using System;
using System.Globalization;
using System.IO;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using Npgsql;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>Says in one sentence why a server's catalog could not be read.</summary>
internal static class ServerFailure
{
    public static LiveCatalogException Explain(Exception exception, NpgsqlConnectionStringBuilder settings, TimeSpan timeout, bool isLate, string? notice)
    {
        var server = settings.Host + ":" + settings.Port.ToString(CultureInfo.InvariantCulture);
        var (failure, message) = exception switch
        {
            PostgresException error => FromServer(error, settings, server),
            _ when isLate || exception is TimeoutException || exception.InnerException is TimeoutException => (
                LiveCatalogFailure.Timeout,
                $"{server} did not answer within {timeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} s."),
            _ when Find<AuthenticationException>(exception) is not null => (LiveCatalogFailure.Authentication, WhyNotEncrypted(settings, server)),
            _ when Find<CryptographicException>(exception) is { } unusable => (
                LiveCatalogFailure.ConnectionString, $"A certificate or key for {server} cannot be used: {Sentence(unusable.Message)}"),
            _ when Find<FileNotFoundException>(exception) is { FileName: { } file } => (
                LiveCatalogFailure.ConnectionString, $"The file \"{file}\", which the connection to {server} needs, is not there."),
            _ when Find<UnauthorizedAccessException>(exception) is { } closed => (
                LiveCatalogFailure.ConnectionString, $"A file that the connection to {server} needs cannot be read: {Sentence(closed.Message)}"),
            _ when Find<SocketException>(exception) is { } socket => (
                LiveCatalogFailure.Unreachable, $"No server can be reached at {server}: {Sentence(socket.Message)}"),
            _ when Find<IOException>(exception) is { } broken => (
                LiveCatalogFailure.Server, $"The connection to {server} broke: {Sentence(broken.Message)}"),
            ArgumentException or FormatException or OverflowException => (LiveCatalogFailure.ConnectionString, $"The connection string for {server} cannot be used: it is not consistent."),
            NpgsqlException when exception.Message.StartsWith("SSL connection requested", StringComparison.Ordinal) => (
                LiveCatalogFailure.Server, $"{server} takes no encrypted connections, and the connection string wants one."),
            NpgsqlException when exception.Message.Contains("assword", StringComparison.Ordinal) => (
                LiveCatalogFailure.Authentication, $"{server} wants a password for user \"{settings.Username}\", and none is given."),
            _ => (LiveCatalogFailure.Server, $"{server} could not be read: {Sentence(exception.Message)}"),
        };
        if (failure == LiveCatalogFailure.Authentication && notice is not null) message += " " + notice;
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

    /// <summary>Npgsql says that it refused the certificate, not what it held against it.</summary>
    private static string WhyNotEncrypted(NpgsqlConnectionStringBuilder settings, string server)
    {
        if (settings.SslMode is not (SslMode.VerifyCA or SslMode.VerifyFull)) return $"No encrypted connection to {server} could be agreed on.";
        var isForOther = settings.SslMode == SslMode.VerifyFull ? $", or it is not for the host {settings.Host}" : "";
        return string.IsNullOrEmpty(settings.RootCertificate)
            ? $"The certificate of {server} is refused: nobody whom this machine trusts has signed it{isForOther}. "
                + "\"Root Certificate\" (sslrootcert) names the file of another authority."
            : $"The certificate of {server} is refused: the authority in {settings.RootCertificate} has not signed it, or it is out of date{isForOther}.";
    }

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
