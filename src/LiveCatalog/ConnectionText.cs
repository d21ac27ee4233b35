using System;
using System.Globalization;
using System.Linq;
using Npgsql;

namespace DbImpact.LiveCatalog;

/// <summary>
/// Reads what leads to a server: an Npgsql connection string, a URI as libpq takes it (manual, 34.1.1.2), also with a driver's name in its
/// scheme as SQLAlchemy writes it, or libpq's keywords and values (34.1.1.1).
/// </summary>
public static class ConnectionText
{
    /// <summary>Whether the text is a URI of a PostgreSQL server.</summary>
    public static bool IsUri(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = text.IndexOf("://", StringComparison.Ordinal);
        if (end < 0) return false;
        var scheme = text[..end].Split('+')[0];
        return scheme.Equals("postgres", StringComparison.OrdinalIgnoreCase) || scheme.Equals("postgresql", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the text looks like a connection string (<c>Host=…;…</c>, <c>host=… dbname=…</c>, <c>service=…</c>) rather than a path.</summary>
    public static bool IsConnectionString(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var keywords = text.Split(';').Select(part => part.Split('=')).Where(pair => pair.Length > 1).Select(pair => pair[0].Trim());
        return keywords.Any(keyword => keyword.ToUpperInvariant() is "HOST" or "SERVER") || LibpqParameters.Read(text) is { LeadsSomewhere: true };
    }

    /// <summary>The settings of the text; what it leaves open comes from a service file or libpq's environment variables.</summary>
    /// <exception cref="LiveCatalogException">It cannot be read; the message says why, without any value in it.</exception>
    public static NpgsqlConnectionStringBuilder Parse(string text) => Parse(text, ConnectionDefaults.OfProcess);

    internal static NpgsqlConnectionStringBuilder Parse(string text, ConnectionDefaults defaults)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parameters = IsUri(text) ? null : IsNpgsqls(text) ? null : LibpqParameters.Read(text);
        var isLibpqs = parameters is not null || IsUri(text);
        var settings = parameters is not null ? new NpgsqlConnectionStringBuilder() : IsUri(text) ? ReadUri(text, out parameters) : ParseKeywords(text);
        parameters ??= new LibpqParameters();
        defaults.AddTo(parameters);
        parameters.ApplyTo(settings);
        if (isLibpqs)
        {
            if (string.IsNullOrEmpty(settings.Host)) settings.Host = defaults.LocalHost(settings.Port);
            // A file of authorities is there to be used (manual, 34.19.1).
            if (settings.SslMode == SslMode.Require && !string.IsNullOrEmpty(settings.RootCertificate)) settings.SslMode = SslMode.VerifyCA;
        }
        if (string.IsNullOrEmpty(settings.Host)) throw Unreadable("it names no host");
        // A list of libpq's parameters that could not be read as such: what follows the host may be a password.
        if (settings.Host.AsSpan().IndexOfAny(" =;") >= 0 && settings.Host[0] != '/') throw Unreadable("it is not of the form keyword=value;…");
        return settings;
    }

    /// <summary>Whether all parts begin with one of Npgsql's keywords.</summary>
    private static bool IsNpgsqls(string text)
    {
        if (!text.Contains(';', StringComparison.Ordinal)) return false;
        var known = new NpgsqlConnectionStringBuilder();
        return text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .All(part => part.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals && known.ContainsKey(part[..equals].Trim()));
    }

    /// <summary>Where the settings lead to, for a person: <c>app@db.example.org:5432/main</c>.</summary>
    public static string Describe(NpgsqlConnectionStringBuilder settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var user = string.IsNullOrEmpty(settings.Username) ? "" : settings.Username + "@";
        var database = settings.Database ?? settings.Username;
        var host = settings.Host is { } name && name.Contains(':', StringComparison.Ordinal) && name[0] != '/' ? "[" + name + "]" : settings.Host;
        var port = settings.Port.ToString(CultureInfo.InvariantCulture);
        return user + host + ":" + port + (string.IsNullOrEmpty(database) ? "" : "/" + database);
    }

    private static NpgsqlConnectionStringBuilder ParseKeywords(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            throw Unreadable(WhatIsWrong(text));
        }
    }

    /// <summary>Npgsql's own message may quote a value, so only the keyword is named.</summary>
    private static string WhatIsWrong(string text)
    {
        foreach (var part in text.Split(';'))
        {
            var equals = part.IndexOf('=');
            if (equals < 0) continue;
            var keyword = part[..equals].Trim();
            try
            {
                _ = new NpgsqlConnectionStringBuilder(part);
            }
            catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException or OverflowException)
            {
                return new NpgsqlConnectionStringBuilder().ContainsKey(keyword)
                    ? $"the value of \"{keyword}\" is not valid"
                    : $"the keyword \"{keyword}\" is unknown";
            }
        }
        return "it is not of the form keyword=value;…";
    }

    private static NpgsqlConnectionStringBuilder ReadUri(string text, out LibpqParameters parameters)
    {
        parameters = new LibpqParameters();
        try
        {
            return ParseUri(text, parameters);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw Unreadable("a part of the URI is not valid");
        }
    }

    private static NpgsqlConnectionStringBuilder ParseUri(string text, LibpqParameters parameters)
    {
        var rest = text[(text.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var query = "";
        if (rest.IndexOf('?', StringComparison.Ordinal) is >= 0 and var question)
        {
            query = rest[(question + 1)..];
            rest = rest[..question];
        }
        var database = "";
        // A password may hold an @, so the last one ends the user's part; a slash ends the hosts'.
        var at = rest.LastIndexOf('@');
        if (rest.IndexOf('/', at + 1) is >= 0 and var slash)
        {
            database = rest[(slash + 1)..];
            rest = rest[..slash];
        }

        var settings = new NpgsqlConnectionStringBuilder();
        if (at >= 0)
        {
            var user = rest[..at];
            rest = rest[(at + 1)..];
            var colon = user.IndexOf(':', StringComparison.Ordinal);
            settings.Username = Uri.UnescapeDataString(colon < 0 ? user : user[..colon]);
            if (colon >= 0) settings.Password = Uri.UnescapeDataString(user[(colon + 1)..]);
        }
        SetHosts(settings, rest);
        if (database.Length > 0) settings.Database = Uri.UnescapeDataString(database);
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var name = Uri.UnescapeDataString(equals < 0 ? pair : pair[..equals]);
            var value = equals < 0 ? "" : Uri.UnescapeDataString(pair[(equals + 1)..]);
            parameters.Add(name, value);
        }
        return settings;
    }

    private static void SetHosts(NpgsqlConnectionStringBuilder settings, string hosts)
    {
        if (hosts.Length == 0) return;
        if (hosts.Contains(',', StringComparison.Ordinal))
        {
            settings.Host = Uri.UnescapeDataString(hosts);
            return;
        }
        var colon = hosts.LastIndexOf(':');
        if (colon > hosts.LastIndexOf(']'))
        {
            if (!int.TryParse(hosts[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port is 0 or > 65535)
                throw Unreadable("its port is not a number from 1 to 65535");
            settings.Port = port;
            hosts = hosts[..colon];
        }
        settings.Host = Uri.UnescapeDataString(hosts.TrimStart('[').TrimEnd(']'));
    }

    internal static LiveCatalogException Unreadable(string reason) =>
        new(LiveCatalogFailure.ConnectionString, $"The connection string cannot be read: {reason}.");
}
