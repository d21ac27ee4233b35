using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;
using Npgsql;

namespace DbImpact.Oracle;

/// <summary>
/// One connection of the wire protocol (manual, chapter 55) that sends Parse messages one behind the other and waits once, for all of them:
/// what a server takes for parse analysis and rewriting when nobody waits for it. The server must let the user in without a password.
/// </summary>
internal sealed class ParsePipeline : IAsyncDisposable
{
    private readonly TcpClient _client = new() { NoDelay = true };
    private NetworkStream? _stream;

    public static async Task<ParsePipeline> ConnectAsync(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        var pipeline = new ParsePipeline();
        await pipeline._client.ConnectAsync(settings.Host!, settings.Port).ConfigureAwait(false);
        pipeline._stream = pipeline._client.GetStream();
        var body = new MemoryStream();
        Write(body, 196608);
        foreach (var text in new[] { "user", settings.Username!, "database", settings.Database! }) Write(body, text);
        body.WriteByte(0);
        var message = new MemoryStream();
        Write(message, (int)body.Length + 4);
        body.WriteTo(message);
        await pipeline._stream.WriteAsync(message.ToArray()).ConfigureAwait(false);
        await pipeline.ReadUntilReadyAsync([]).ConfigureAwait(false);
        return pipeline;
    }

    public async Task QueryAsync(string sql)
    {
        var message = new MemoryStream();
        Write(message, 'Q', body => Write(body, sql));
        await Stream.WriteAsync(message.ToArray()).ConfigureAwait(false);
        await ReadUntilReadyAsync([]).ConfigureAwait(false);
    }

    /// <summary>Which of the statements the server takes, asked one after the other.</summary>
    public async Task<IReadOnlyList<bool>> AcceptsAsync(IReadOnlyList<string> statements)
    {
        var accepted = new List<bool>();
        foreach (var statement in statements)
        {
            var message = new MemoryStream();
            Write(message, 'P', body => WriteParse(body, statement));
            Write(message, 'S', static _ => { });
            await Stream.WriteAsync(message.ToArray()).ConfigureAwait(false);
            var kinds = new List<char>();
            await ReadUntilReadyAsync(kinds).ConfigureAwait(false);
            accepted.Add(!kinds.Contains('E'));
        }
        return accepted;
    }

    /// <summary>How long the server takes for all of them; none of them may be refused.</summary>
    public async Task<TimeSpan> TimeAsync(IReadOnlyList<string> statements)
    {
        var message = new MemoryStream();
        foreach (var statement in statements) Write(message, 'P', body => WriteParse(body, statement));
        Write(message, 'S', static _ => { });
        var bytes = message.ToArray();
        var watch = Stopwatch.StartNew();
        var kinds = new List<char>();
        var reading = ReadUntilReadyAsync(kinds);
        await Stream.WriteAsync(bytes).ConfigureAwait(false);
        await reading.ConfigureAwait(false);
        var elapsed = watch.Elapsed;
        if (kinds.Contains('E')) throw new InvalidOperationException("The server refuses a statement that it took before.");
        return elapsed;
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    private NetworkStream Stream => _stream ?? throw new InvalidOperationException("There is no connection.");

    private async Task ReadUntilReadyAsync(List<char> kinds)
    {
        var buffer = new byte[1 << 16];
        var (start, end) = (0, 0);
        while (true)
        {
            while (end - start >= 5)
            {
                var length = 1 + BinaryPrimitives.ReadInt32BigEndian(buffer.AsSpan(start + 1));
                if (end - start < length) break;
                var kind = (char)buffer[start];
                if (kind == 'R' && BinaryPrimitives.ReadInt32BigEndian(buffer.AsSpan(start + 5)) != 0) throw new InvalidOperationException("The server wants a password.");
                kinds.Add(kind);
                start += length;
                if (kind == 'Z') return;
            }
            if (start > 0)
            {
                buffer.AsSpan(start, end - start).CopyTo(buffer);
                (start, end) = (0, end - start);
            }
            if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
            var read = await Stream.ReadAsync(buffer.AsMemory(end)).ConfigureAwait(false);
            if (read == 0) throw new EndOfStreamException("The server has closed the connection.");
            end += read;
        }
    }

    private static void WriteParse(MemoryStream body, string statement)
    {
        Write(body, "");
        Write(body, statement);
        body.WriteByte(0);
        body.WriteByte(0);
    }

    private static void Write(MemoryStream message, char kind, Action<MemoryStream> fill)
    {
        var body = new MemoryStream();
        fill(body);
        message.WriteByte((byte)kind);
        Write(message, (int)body.Length + 4);
        body.WriteTo(message);
    }

    private static void Write(MemoryStream message, int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        message.Write(bytes);
    }

    private static void Write(MemoryStream message, string text)
    {
        message.Write(Encoding.UTF8.GetBytes(text));
        message.WriteByte(0);
    }
}
