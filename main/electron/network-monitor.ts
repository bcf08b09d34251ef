/** Online, metered, asleep: what the system says of the network, as sync wants it. */
import { execFile } from 'node:child_process';
import { net, powerMonitor } from 'electron';
import type { NetworkMonitor, NetworkState } from '../sync/ports.ts';

/** Electron's main process has no event for it; asking costs microseconds. */
const ASK_EVERY_MS = 2_000;
const ASK_METERED_EVERY_MS = 60_000;

/**
 * How each system tells whether the connection is metered. macOS offers no command for it: there it counts as unmetered,
 * and the reader's own switch (settings) decides.
 */
const METERED: Partial<Record<NodeJS.Platform, { file: string; arguments: string[]; says: RegExp }>> = {
  linux: {
    file: 'nmcli',
    arguments: ['-t', '-f', 'GENERAL.METERED,GENERAL.STATE', 'device', 'show'],
    says: /^GENERAL\.METERED:(?:yes|guess-yes|yes \(guessed\))/mu,
  },
  win32: {
    // By its whole path: Windows would look for a name in the folder that the app was started in first.
    file: `${process.env['SystemRoot'] ?? String.raw`C:\Windows`}\\System32\\WindowsPowerShell\\v1.0\\powershell.exe`,
    arguments: [
      '-NoProfile',
      '-NonInteractive',
      '-Command',
      '[void][Windows.Networking.Connectivity.NetworkInformation,Windows,ContentType=WindowsRuntime];' +
        '[Windows.Networking.Connectivity.NetworkInformation]::GetInternetConnectionProfile().GetConnectionCost().NetworkCostType',
    ],
    says: /^(?:Fixed|Variable)/mu,
  },
};

function askMetered(answer: (metered: boolean) => void): void {
  const command = METERED[process.platform];
  if (command === undefined) return answer(false);
  // A missing tool or a refusal means: not known, so not metered.
  execFile(command.file, command.arguments, { timeout: 5_000, windowsHide: true }, (error, output) =>
    answer(error === null && command.says.test(output)),
  );
}

/** Call after the app is ready (powerMonitor needs that). */
export function createNetworkMonitor(): NetworkMonitor & { stop(): void } {
  let state: NetworkState = { online: net.isOnline(), metered: false, asleep: false };
  const listeners = new Set<(state: NetworkState) => void>();
  const change = (part: Partial<NetworkState>): void => {
    const next = { ...state, ...part };
    if (next.online === state.online && next.metered === state.metered && next.asleep === state.asleep) return;
    state = next;
    for (const listener of listeners) listener(state);
  };
  const refreshMetered = (): void => askMetered((metered) => change({ metered }));
  refreshMetered();
  const timers = [
    setInterval(() => change({ online: net.isOnline() }), ASK_EVERY_MS),
    setInterval(refreshMetered, ASK_METERED_EVERY_MS),
  ];
  const suspend = (): void => change({ asleep: true });
  const resume = (): void => {
    change({ asleep: false, online: net.isOnline() });
    refreshMetered();
  };
  powerMonitor.on('suspend', suspend);
  powerMonitor.on('resume', resume);
  return {
    state: () => state,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      for (const timer of timers) clearInterval(timer);
      powerMonitor.off('suspend', suspend);
      powerMonitor.off('resume', resume);
      listeners.clear();
    },
  };
}
