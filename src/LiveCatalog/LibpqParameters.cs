using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Npgsql;

namespace DbImpact.LiveCatalog;

/// <summary>Connection parameters by libpq's names (manual, 34.1.2); of each the first one counts.</summary>
internal sealed class LibpqParameters
{
    /// <summary>What Npgsql calls them.</summary>
    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["host"] = "Host",
        ["hostaddr"] = "Host",
        ["port"] = "Port",
        ["dbname"] = "Database",
        ["user"] = "Username",
        ["password"] = "Password",
        ["passfile"] = "Passfile",
        ["connect_timeout"] = "Timeout",
        ["client_encoding"] = "Client Encoding",
        ["options"] = "Options",
        ["application_name"] = "Application Name",
        ["sslmode"] = "SSL Mode",
        ["ssl"] = "SSL Mode",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["sslpassword"] = "SSL Password",
        ["sslrootcert"] = "Root Certificate",
        ["sslnegotiation"] = "SSL Negotiation",
        ["require_auth"] = "Require Auth",
        ["target_session_attrs"] = "Target Session Attributes",
        ["channel_binding"] = "Channel Binding",
        ["gssencmode"] = "GSS Encryption Mode",
        ["krbsrvname"] = "Kerberos Service Name",
        ["keepalives_idle"] = "Tcp Keepalive Time",
        ["keepalives_interval"] = "Tcp Keepalive Interval",
    };

    /// <summary>What changes nothing for a single connection that reads, or is the same with Npgsql anyway.</summary>
    private static readonly HashSet<string> Ignored = new(StringComparer.Ordinal)
    {
        "fallback_application_name", "keepalives", "keepalives_count", "tcp_user_timeout", "load_balance_hosts", "sslcompression", "sslsni", "gsslib",
    };

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>The service that they name, or null.</summary>
    public string? Service => _values.GetValueOrDefault("service");

    /// <summary>Whether they say more of a server than a name with a value, which much else may look like, does by chance.</summary>
    public bool LeadsSomewhere => _values.Keys.Any(name => name is "host" or "hostaddr" or "dbname" or "service") || _values.Count > 1;

    /// <summary>Reads <c>host=localhost dbname = 'my db'</c>; null where that is no list of libpq's parameters.</summary>
    public static LibpqParameters? Read(string text)
    {
        var parameters = new LibpqParameters();
        var i = 0;
        while (SkipBlanks(text, ref i))
        {
            var start = i;
            while (i < text.Length && text[i] != '=' && !char.IsWhiteSpace(text[i])) i++;
            var name = text[start..i];
            if (!SkipBlanks(text, ref i) || text[i++] != '=' || !IsKnown(name)) return null;
            SkipBlanks(text, ref i);
            if (ReadValue(text, ref i) is not { } value) return null;
            // Of a parameter that stands there twice, libpq takes the last one.
            parameters._values[name] = value;
        }
        return parameters._values.Count > 0 ? parameters : null;
    }

    public void Add(string name, string value) => _values.TryAdd(name, value);

    /// <summary>Adds what the settings leave open.</summary>
    /// <exception cref="LiveCatalogException">A name or value is not valid.</exception>
    public void ApplyTo(NpgsqlConnectionStringBuilder settings)
    {
        SetHosts(settings);
        foreach (var (name, value) in _values)
        {
            if (name is "service" or "host" or "hostaddr" or "port" || Ignored.Contains(name)) continue;
            Set(settings, name, value);
        }
    }

    /// <summary>Lists of hosts and ports go together; an address spares the look-up of the name, which a certificate may be held against.</summary>
    private void SetHosts(NpgsqlConnectionStringBuilder settings)
    {
        var isVerified = _values.GetValueOrDefault("sslmode") == "verify-full" && _values.ContainsKey("host");
        var host = isVerified ? _values["host"] : _values.GetValueOrDefault("hostaddr") is { Length: > 0 } address ? address : _values.GetValueOrDefault("host");
        var port = _values.GetValueOrDefault("port");
        if (host is not null && port is not null && host.Contains(',', StringComparison.Ordinal) && !settings.ShouldSerialize("Host"))
        {
            var ports = port.Split(',');
            host = string.Join(',', host.Split(',').Select((name, i) => ports[ports.Length == 1 ? 0 : Math.Min(i, ports.Length - 1)] is { Length: > 0 } own ? name + ":" + own : name));
            port = null;
        }
        if (!string.IsNullOrEmpty(host)) Set(settings, "host", host);
        if (!string.IsNullOrEmpty(port)) Set(settings, "port", port);
    }

    private static void Set(NpgsqlConnectionStringBuilder settings, string name, string value)
    {
        if (!Keywords.TryGetValue(name, out var keyword)) keyword = settings.ContainsKey(name) ? name : throw Unknown(name);
        if (settings.ShouldSerialize(keyword)) return;
        if (keyword == "SSL Mode") value = SslModeOf(value);
        if (keyword == "Target Session Attributes" && value == "any") return;
        if (keyword == "Client Encoding" && value == "auto") return;
        // Zero and less: as long as it takes.
        if (keyword == "Timeout" && value.StartsWith('-')) value = "0";
        try
        {
            settings[keyword] = value;
        }
        catch (Exception exception)
            when (exception is ArgumentException or FormatException or InvalidCastException or OverflowException or KeyNotFoundException)
        {
            throw ConnectionText.Unreadable($"the value of \"{name}\" is not valid");
        }
    }

    private static LiveCatalogException Unknown(string name) => ConnectionText.Unreadable($"the parameter \"{name}\" is unknown");

    /// <summary>Npgsql writes libpq's modes without a hyphen; <c>ssl=true</c> is what other drivers take.</summary>
    private static string SslModeOf(string value) => value switch
    {
        "true" => "Require",
        "false" => "Disable",
        _ => value.Replace("-", "", StringComparison.Ordinal),
    };

    private static bool IsKnown(string name) => name == "service" || Keywords.ContainsKey(name) || Ignored.Contains(name);

    private static bool SkipBlanks(string text, ref int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        return i < text.Length;
    }

    /// <summary>Up to a blank, or between quotes; a backslash takes the next character as it is.</summary>
    private static string? ReadValue(string text, ref int i)
    {
        var value = new StringBuilder();
        var isQuoted = i < text.Length && text[i] == '\'';
        if (isQuoted) i++;
        for (; i < text.Length; i++)
        {
            if (isQuoted ? text[i] == '\'' : char.IsWhiteSpace(text[i])) break;
            if (text[i] == '\\' && i + 1 < text.Length) i++;
            value.Append(text[i]);
        }
        if (!isQuoted) return value.ToString();
        return i++ < text.Length ? value.ToString() : null;
    }
}
