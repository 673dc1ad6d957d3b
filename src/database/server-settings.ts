/** Settings of PostgreSQL by name, as on its command line. */
export type ServerSettings = Record<string, string | number>;

/** How many branch offices one embedded server can feed to its hub. */
const REPLICATED_OFFICES = 40;

/** What the embedded server is started with; whoever starts it may set more. */
export function serverSettings(durable: boolean): ServerSettings {
  return {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 150,
    shared_buffers: "128MB",
    timezone: "UTC",
    log_timezone: "UTC",
    lc_messages: "C",
    ...replicationSettings(),
    // Without fsync a crash of the machine, not of a program, may lose everything: for tests only.
    ...(durable ? {} : { fsync: "off", full_page_writes: "off" }),
  };
}

/** One slot, sender, worker and origin per office, and spare ones for first copies. */
function replicationSettings(): ServerSettings {
  return {
    wal_level: "logical",
    max_replication_slots: REPLICATED_OFFICES * 2,
    max_wal_senders: REPLICATED_OFFICES * 2,
    max_active_replication_origins: REPLICATED_OFFICES * 2,
    max_logical_replication_workers: REPLICATED_OFFICES + 8,
    max_sync_workers_per_subscription: 2,
    max_worker_processes: REPLICATED_OFFICES + 16,
    max_wal_size: "4GB",
    // A branch that a hub has left for long must not fill its disk.
    max_slot_wal_keep_size: "4GB",
    wal_retrieve_retry_interval: "1s",
  };
}
