using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace DbImpact.LiveCatalog.Tests;

/// <summary>
/// Stands between a client and a server and keeps what the client asks: the texts of its Parse and Query messages (manual, 54.7), and how
/// often it then waits for the server. With a certificate it is a server that takes encrypted connections only.
/// </summary>
internal sealed class WireTap : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly NpgsqlConnectionStringBuilder _server;
    private readonly List<string> _statements = [];
    private readonly Task _work;
    private int _waits;

    private readonly X509Certificate2? _certificate;

    public WireTap(string connectionString, X509Certificate2? certificate = null)
    {
        _certificate = certificate;
        _server = new NpgsqlConnectionStringBuilder(connectionString);
        _listener.Start();
        ConnectionString = new NpgsqlConnectionStringBuilder(connectionString)
        {
            Host = "127.0.0.1",
            Port = ((IPEndPoint)_listener.LocalEndpoint).Port,
            SslMode = certificate is null ? SslMode.Disable : SslMode.Require,
            GssEncryptionMode = GssEncryptionMode.Disable,
        }.ConnectionString;
        _work = ServeAsync();
    }

    /// <summary>Leads to the server through here.</summary>
    public string ConnectionString { get; }

    public int Waits => _waits;

    public IReadOnlyList<string> Statements
    {
        get
        {
            lock (_statements) return [.. _statements];
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _work;
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            using var client = await _listener.AcceptTcpClientAsync(_end.Token);
            using var server = new TcpClient();
            await server.ConnectAsync(_server.Host!, _server.Port, _end.Token);
            var stream = _certificate is null ? client.GetStream() : await EncryptAsync(client.GetStream(), _certificate);
            await using var closing = stream;
            await Task.WhenAll(ForwardAsync(stream, server.GetStream()), server.GetStream().CopyToAsync(stream, _end.Token));
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException or AuthenticationException)
        {
            // One of the two has gone.
        }
    }

    /// <summary>Answers the request for encryption (SSLRequest) with yes.</summary>
    private async Task<Stream> EncryptAsync(NetworkStream client, X509Certificate2 certificate)
    {
        await client.ReadExactlyAsync(new byte[8], _end.Token);
        await client.WriteAsync("S"u8.ToArray(), _end.Token);
        var encrypted = new SslStream(client);
        await encrypted.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, _end.Token);
        return encrypted;
    }

    private async Task ForwardAsync(Stream client, NetworkStream server)
    {
        // The first message has no letter.
        await ForwardAsync(client, server, headerLength: 4);
        while (true) await ForwardAsync(client, server, headerLength: 5);
    }

    private async Task ForwardAsync(Stream client, NetworkStream server, int headerLength)
    {
        var header = new byte[headerLength];
        await client.ReadExactlyAsync(header, _end.Token);
        var body = new byte[BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(headerLength - 4)) - 4];
        await client.ReadExactlyAsync(body, _end.Token);
        if (headerLength == 5) Keep((char)header[0], body);
        await server.WriteAsync(header, _end.Token);
        await server.WriteAsync(body, _end.Token);
    }

    private void Keep(char kind, byte[] body)
    {
        if (kind is 'S' or 'Q') Interlocked.Increment(ref _waits);
        if (kind is not ('P' or 'Q')) return;
        var strings = Encoding.UTF8.GetString(body).Split('\0');
        lock (_statements) _statements.Add((kind == 'P' ? strings[1] : strings.First()).Trim());
    }
}
