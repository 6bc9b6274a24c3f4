using System.ComponentModel;
using System.Diagnostics;
using ProtocolMap.Tool.Files;

namespace ProtocolMap.Tool.Sources;

/// <summary>Asks git. No shell is between, so that no name is ever a command.</summary>
internal static class GitProcess
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>What git prints; <see langword="null"/> and what it complains of when it fails.</summary>
    /// <exception cref="InputException">There is no git, it does not end, or it prints more than a map can have.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static (byte[]? Output, string Complaint) Run(CancellationToken cancellationToken, params string[] arguments)
    {
        using var process = Start(arguments);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(s_patience);
        try
        {
            process.StandardInput.Close();
            var complaint = process.StandardError.ReadToEndAsync(patience.Token);
            var output = ReadAsync(process.StandardOutput.BaseStream, patience.Token).GetAwaiter().GetResult();
            process.WaitForExitAsync(patience.Token).GetAwaiter().GetResult();
            var said = complaint.GetAwaiter().GetResult().Split('\n')[0].Trim();
            return process.ExitCode == 0 ? (output, "") : (null, said);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new InputException($"git did not answer within {s_patience.TotalSeconds} s");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment = { ["GIT_TERMINAL_PROMPT"] = "0", ["GIT_OPTIONAL_LOCKS"] = "0", ["LC_ALL"] = "C" },
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new InputException($"git cannot be started: {exception.Message}");
        }
    }

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var result = new MemoryStream();
        var buffer = new byte[81_920];
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            result.Write(buffer, 0, count);
            if (result.Length > NamedFile.MaxMapBytes)
            {
                throw new InputException($"what git gives has more than {NamedFile.MaxMapBytes:N0} bytes, the most that can be read");
            }
        }

        return result.ToArray();
    }
}
