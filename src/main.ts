#!/usr/bin/env node
import "reflect-metadata";
import { runCli } from "./cli/program";

void runCli(process.argv).then((exitCode) => process.exit(exitCode));
