using System.Runtime.InteropServices;
using ProtocolMap.Tool;
using ProtocolMap.Tool.CommandLine;

using var cancellation = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
{
    // The first time the work is ended in good order; who presses again does not want to wait for that.
    signal.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
});

using var host = ToolHost.OfProcess();
return ToolCommand.Run(args, host, cancellation.Token);
