package dev.detente.model;

/** What a registry declares: events refer to it by its id. */
public sealed interface RegistryEntry permits Theme, Source, Actor {

  /** Returns what events refer to it by. */
  String id();
}
