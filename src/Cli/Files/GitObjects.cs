using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text;
using DbImpact.Cli.Adoption;

namespace DbImpact.Cli.Files;

/// <summary>Reads what git keeps, by names of contents: one process (git cat-file --batch) that is asked again and again.</summary>
internal sealed class GitObjects(string folder) : IDisposable
{
    private readonly object _lock = new();
    private Process? _git;

    /// <exception cref="IOException">git has nothing of that name.</exception>
    public byte[] Read(string id)
    {
        lock (_lock)
        {
            _git ??= Start();
            _git.StandardInput.Write(id + "\n");
            _git.StandardInput.Flush();
            var output = _git.StandardOutput.BaseStream;
            // <name> blob <size>, or <name> missing
            var header = ReadLine(output).Split(' ');
            if (header.Length != 3) throw new IOException($"git has no content {id} in \"{folder}\".");
            var content = new byte[int.Parse(header[2], CultureInfo.InvariantCulture)];
            output.ReadExactly(content);
            output.ReadByte();
            return content;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            // It ends when there is nothing more to be asked.
            _git?.StandardInput.Close();
            _git?.Dispose();
            _git = null;
        }
    }

    private Process Start()
    {
        var start = Git.StartInfo(folder, "cat-file", "--batch");
        start.RedirectStandardInput = true;
        start.StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var git = Process.Start(start)!;
        git.ErrorDataReceived += static (_, _) => { };
        git.BeginErrorReadLine();
        return git;
    }

    private static string ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        for (var read = stream.ReadByte(); read != '\n'; read = stream.ReadByte())
        {
            if (read < 0) throw new IOException("git has ended.");
            line.Append((char)read);
        }
        return line.ToString();
    }
}
